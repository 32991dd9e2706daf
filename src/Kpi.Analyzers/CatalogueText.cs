using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers;

/// <summary>A text of the catalogue that answers in the language the compiler asks for.</summary>
internal sealed class CatalogueText(BilingualText text) : LocalizableString
{
    private readonly BilingualText _text = text;

    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider) => _text.ToString(format: null, formatProvider);

    /// <inheritdoc/>
    protected override int GetHash() => _text.GetHashCode();

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is CatalogueText text && _text == text._text;
}
