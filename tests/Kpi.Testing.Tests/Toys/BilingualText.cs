using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Kpi.Testing.Tests.Toys;

/// <summary>A text that answers in Thai where Thai is asked for.</summary>
internal sealed class BilingualText(string english, string thai) : LocalizableString
{
    protected override string GetText(IFormatProvider? formatProvider) =>
        formatProvider is CultureInfo { TwoLetterISOLanguageName: "th" } ? thai : english;

    protected override int GetHash() => english.GetHashCode(StringComparison.Ordinal);

    protected override bool AreEqual(object? other) => ReferenceEquals(this, other);
}
