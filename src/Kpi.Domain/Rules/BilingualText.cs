using System.Globalization;

namespace Kpi.Domain.Rules;

/// <summary>
/// A text in Thai and English. Where there is only one language, both are that text.
/// Equality is by both texts, ordinal. Immutable.
/// </summary>
/// <remarks>
/// It formats itself in the language that a format provider asks for, which is how one set of texts serves both the
/// library and the compiler; any language but Thai gets English.
/// </remarks>
public sealed partial class BilingualText : IEquatable<BilingualText>, IFormattable
{
    /// <summary>What stands in a message where there is nothing to say.</summary>
    internal static readonly BilingualText Nothing = Quote("");

    /// <summary>A text in both languages.</summary>
    /// <exception cref="ArgumentNullException">Either text is null.</exception>
    /// <exception cref="ArgumentException">Either text is empty or white space.</exception>
    public BilingualText(string thai, string english)
    {
        Thai = Checked(thai, nameof(thai));
        English = Checked(english, nameof(english));
    }

    private BilingualText(string quoted)
    {
        Thai = quoted;
        English = quoted;
    }

    /// <summary>The Thai text.</summary>
    public string Thai { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The text in one language.</summary>
    public string In(Language language) => language == Language.Thai ? Thai : English;

    /// <summary>One text that stands for both languages.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public static implicit operator BilingualText(string text) => new(text, text);

    /// <summary>Whether both texts are equal.</summary>
    public static bool operator ==(BilingualText? left, BilingualText? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether either text differs.</summary>
    public static bool operator !=(BilingualText? left, BilingualText? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(BilingualText? other) =>
        other is not null && Thai == other.Thai && English == other.English;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BilingualText);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked(StringComparer.Ordinal.GetHashCode(Thai) * 397 ^ StringComparer.Ordinal.GetHashCode(English));

    /// <summary>The English text.</summary>
    public override string ToString() => English;

    /// <summary>The Thai text where the provider is a Thai culture, the English text otherwise.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => In(LanguageOf(formatProvider));

    /// <summary>A text that a message quotes as it stands, whatever it is: the very emptiness of a code may be the mistake.</summary>
    internal static BilingualText Quote(string text) => new(quoted: text);

    internal static Language LanguageOf(IFormatProvider? formatProvider) =>
        formatProvider is CultureInfo { TwoLetterISOLanguageName: "th" } ? Language.Thai : Language.English;

    private static string Checked(string text, string parameterName)
    {
        if (text is null)
            throw new ArgumentNullException(parameterName, "A text is needed; where there is only one language, pass one string.");
        if (string.IsNullOrWhiteSpace(text))
            throw new ArgumentException("A text that is empty or white space says nothing; give at least one visible character.", parameterName);
        return text;
    }
}
