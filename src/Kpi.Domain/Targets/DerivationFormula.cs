using System.Globalization;
using Kpi.Domain.Quantities;

namespace Kpi.Domain.Targets;

/// <summary>The formula of a <see cref="Derivation{T}"/>: from the parts to the value and to words. Equality is by all parts.</summary>
internal sealed class DerivationFormula : IEquatable<DerivationFormula>
{
    private readonly Measure _measure;

    public DerivationFormula(DerivationKind kind, Measure measure, int decimals, Measure[] parts)
    {
        Kind = kind;
        _measure = measure;
        Decimals = decimals;
        Parts = Array.AsReadOnly(parts);
    }

    public DerivationKind Kind { get; }

    /// <summary>The decimals to which a mean or ratio is stated; 0 for a sum.</summary>
    public int Decimals { get; }

    public IReadOnlyList<Measure> Parts { get; }

    /// <summary>The value that follows from the values of the parts, in their order.</summary>
    /// <exception cref="ArgumentException">The denominator is 0.</exception>
    /// <exception cref="OverflowException">No decimal holds the value.</exception>
    public decimal Apply(IReadOnlyList<Observation> parts, string parameterName)
    {
        if (Kind == DerivationKind.Ratio && parts[1].Value == 0m)
            throw new ArgumentException($"Measure {parts[1].Measure}, the denominator of {_measure}, is observed to be 0; a ratio needs another.", parameterName);
        return DerivedValue.Of(Kind, _measure.Kind, Decimals, [.. parts.Select(part => part.Value)]);
    }

    /// <summary>The formula in words: <c>mean of A and B, to 2 decimals</c>, <c>เฉลี่ยจาก A และ B ทศนิยม 2 ตำแหน่ง</c>.</summary>
    public BilingualText Describe()
    {
        BilingualText parts = ItemList.Join([.. Parts.Select(part => part.Title)]);
        string decimals = Decimals.ToString(CultureInfo.InvariantCulture);
        bool isInPercent = DerivedValue.IsInPercent(_measure.Kind);
        BilingualText rounded = new($" ทศนิยม {decimals} ตำแหน่ง", $", to {decimals} decimal{(Decimals == 1 ? "" : "s")}");
        return Kind switch
        {
            DerivationKind.Sum => new($"ผลรวมของ {parts.Thai}", $"sum of {parts.English}"),
            DerivationKind.Mean => new($"เฉลี่ยจาก {parts.Thai}{rounded.Thai}", $"mean of {parts.English}{rounded.English}"),
            _ => new(
                $"{Parts[0].Title.Thai} ต่อ {Parts[1].Title.Thai}{(isInPercent ? " คิดเป็นร้อยละ" : "")}{rounded.Thai}",
                $"{Parts[0].Title.English} over {Parts[1].Title.English}{(isInPercent ? ", in percent" : "")}{rounded.English}"),
        };
    }

    public bool Equals(DerivationFormula? other) =>
        other is not null
        && Kind == other.Kind
        && _measure.Equals(other._measure)
        && Decimals == other.Decimals
        && Parts.SequenceEqual(other.Parts);

    public override bool Equals(object? obj) => Equals(obj as DerivationFormula);

    public override int GetHashCode() => ItemList.Hash([Kind, _measure, Decimals, .. Parts]);
}
