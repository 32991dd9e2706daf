using System.Globalization;
using Kpi.Domain.Quantities;

namespace Kpi.Domain.Targets;

/// <summary>The formula of a <see cref="Derivation{T}"/>: from the parts to the value and to words. Equality is by all parts.</summary>
internal sealed class DerivationFormula : IEquatable<DerivationFormula>
{
    private readonly DerivationKind _kind;
    private readonly Measure _measure;
    private readonly int _decimals;

    public DerivationFormula(DerivationKind kind, Measure measure, int decimals, Measure[] parts)
    {
        _kind = kind;
        _measure = measure;
        _decimals = decimals;
        Parts = Array.AsReadOnly(parts);
    }

    public IReadOnlyList<Measure> Parts { get; }

    private bool IsInPercent => _measure.Kind is MeasureKind.Share or MeasureKind.Percentage;

    /// <summary>The value that follows from the values of the parts, in their order.</summary>
    /// <exception cref="ArgumentException">The denominator is 0.</exception>
    /// <exception cref="OverflowException">No decimal holds the value.</exception>
    public decimal Apply(IReadOnlyList<Observation> parts, string parameterName)
    {
        if (_kind == DerivationKind.Sum)
            return parts.Aggregate(0m, (sum, part) => ExactDecimal.Add(sum, part.Value));
        Fraction exact = _kind == DerivationKind.Mean
            ? parts.Aggregate(Fraction.Of(0m), (sum, part) => sum + Fraction.Of(part.Value)) / Fraction.Of(parts.Count)
            : Ratio(parts[0], parts[1], parameterName);
        return exact.Round(_decimals, Rounding.HalfAwayFromZero);
    }

    /// <summary>The formula in words: <c>mean of A and B, to 2 decimals</c>, <c>เฉลี่ยจาก A และ B ทศนิยม 2 ตำแหน่ง</c>.</summary>
    public BilingualText Describe()
    {
        BilingualText parts = ItemList.Join([.. Parts.Select(part => part.Title)]);
        string decimals = _decimals.ToString(CultureInfo.InvariantCulture);
        BilingualText rounded = new($" ทศนิยม {decimals} ตำแหน่ง", $", to {decimals} decimal{(_decimals == 1 ? "" : "s")}");
        return _kind switch
        {
            DerivationKind.Sum => new($"ผลรวมของ {parts.Thai}", $"sum of {parts.English}"),
            DerivationKind.Mean => new($"เฉลี่ยจาก {parts.Thai}{rounded.Thai}", $"mean of {parts.English}{rounded.English}"),
            _ => new(
                $"{Parts[0].Title.Thai} ต่อ {Parts[1].Title.Thai}{(IsInPercent ? " คิดเป็นร้อยละ" : "")}{rounded.Thai}",
                $"{Parts[0].Title.English} over {Parts[1].Title.English}{(IsInPercent ? ", in percent" : "")}{rounded.English}"),
        };
    }

    public bool Equals(DerivationFormula? other) =>
        other is not null
        && _kind == other._kind
        && _measure.Equals(other._measure)
        && _decimals == other._decimals
        && Parts.SequenceEqual(other.Parts);

    public override bool Equals(object? obj) => Equals(obj as DerivationFormula);

    public override int GetHashCode() => ItemList.Hash([_kind, _measure, _decimals, .. Parts]);

    private Fraction Ratio(Observation numerator, Observation denominator, string parameterName)
    {
        if (denominator.Value == 0m)
            throw new ArgumentException($"Measure {denominator.Measure}, the denominator of {_measure}, is observed to be 0; a ratio needs another.", parameterName);
        Fraction ratio = Fraction.Of(numerator.Value, denominator.Value);
        return IsInPercent ? ratio * Fraction.Of(100m) : ratio;
    }
}
