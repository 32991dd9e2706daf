using Kpi.Domain.Quantities;

namespace Kpi.Domain.Targets;

/// <content>How the measure is computed from others.</content>
public sealed partial class Measure<T>
{
    /// <summary>The measure as the sum of its parts (ผลรวม), exact.</summary>
    /// <param name="parts">The parts, in order: at least one, each once, none the measure itself.</param>
    /// <exception cref="ArgumentException">A part is null, stands twice or is the measure itself, or there is none.</exception>
    /// <exception cref="InvalidOperationException">The measure is a date, which is not computed.</exception>
    public Derivation<T> AsSumOf(params Measure<T>[] parts) => Derive(DerivationKind.Sum, decimals: 0, parts, nameof(parts));

    /// <summary>The measure as the mean of its parts (ค่าเฉลี่ย), each counting alike.</summary>
    /// <param name="decimals">The decimals to which the mean is stated: 0 to 28, and 0 for a count.</param>
    /// <param name="parts">The parts, in order: at least one, each once, none the measure itself.</param>
    /// <exception cref="ArgumentException">
    /// The number of decimals is out of range; a part is null, stands twice or is the measure itself, or there is none.
    /// </exception>
    /// <exception cref="InvalidOperationException">The measure is a date, which is not computed.</exception>
    public Derivation<T> AsMeanOf(int decimals, params Measure<T>[] parts)
    {
        CheckDecimals(decimals);
        return Derive(DerivationKind.Mean, decimals, parts, nameof(parts));
    }

    /// <summary>
    /// The measure as one measure over another (อัตราส่วน): times 100 where it is a share or a percentage, in its unit
    /// otherwise, such as baht over agencies for baht.
    /// </summary>
    /// <param name="numerator">What is divided.</param>
    /// <param name="denominator">What it is divided by.</param>
    /// <param name="decimals">The decimals to which the ratio is stated: 0 to 28, and 0 for a count.</param>
    /// <exception cref="ArgumentException">
    /// A part is null, a date or done/not done; both are one measure or one is the measure itself; the number of decimals
    /// is out of range.
    /// </exception>
    /// <exception cref="InvalidOperationException">The measure is a date, which is not computed.</exception>
    public Derivation<T> AsRatioOf(Measure numerator, Measure denominator, int decimals)
    {
        CheckDecimals(decimals);
        CheckNumber(numerator, nameof(numerator));
        CheckNumber(denominator, nameof(denominator));
        return Derive(DerivationKind.Ratio, decimals, [numerator, denominator], nameof(denominator));
    }

    internal override Observation Derive(DerivationKind kind, int decimals, IReadOnlyList<Observation> parts) =>
        DeriveFrom(kind, decimals, [.. parts.Select(part => part.Measure)]).Observed(parts);

    /// <summary>The measure as computed by a formula from parts of any type, which have to be right for it.</summary>
    internal Derivation<T> DeriveFrom(DerivationKind kind, int decimals, Measure[] parts)
    {
        switch (kind)
        {
            case DerivationKind.Sum when decimals != 0:
                throw new ArgumentException($"Measure {Code} is a sum, which is exact and states no decimals.", nameof(decimals));
            case DerivationKind.Sum:
                return AsSumOf(OfSameKind(parts));
            case DerivationKind.Mean:
                return AsMeanOf(decimals, OfSameKind(parts));
            default:
                CheckDecimals(decimals);
                if (parts.Length != 2)
                    throw new ArgumentException($"Measure {Code} is a ratio of two parts; {parts.Length} are given.", nameof(parts));
                CheckNumber(parts[0], nameof(parts));
                CheckNumber(parts[1], nameof(parts));
                return Derive(DerivationKind.Ratio, decimals, parts, nameof(parts));
        }
    }

    private Measure<T>[] OfSameKind(Measure[] parts) => Array.ConvertAll(
        parts,
        part => part as Measure<T> ?? throw new ArgumentException($"Measure {part} has values of another type than {Code}, which is the sum or mean of its parts.", nameof(parts)));

    private Derivation<T> Derive(DerivationKind kind, int decimals, IEnumerable<Measure> parts, string parameterName)
    {
        if (Kind == MeasureKind.Date)
            throw new InvalidOperationException($"Measure {Code} is a date, and dates are not computed from others.");
        Measure[] copied = ItemList.Copy(parts, parameterName);
        if (copied.Length == 0)
            throw new ArgumentException($"Measure {Code} needs at least one part to be computed from.", parameterName);
        var seen = new HashSet<Measure> { this };
        if (Array.Find(copied, part => !seen.Add(part)) is { } again)
            throw new ArgumentException($"Measure {again} cannot be a part of {Code} again: each part stands once, and no measure is a part of itself.", parameterName);
        return new Derivation<T>(this, kind, decimals, copied);
    }

    private void CheckDecimals(int decimals)
    {
        ExactDecimal.CheckDecimals(decimals);
        if (Kind == MeasureKind.Count && decimals > 0)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"Measure {Code} is a count, which has 0 decimals.");
    }

    private static void CheckNumber(Measure part, string parameterName)
    {
        if (part is null)
            throw new ArgumentNullException(parameterName);
        if (part.Kind is MeasureKind.Date or MeasureKind.Achievement)
            throw new ArgumentException($"Measure {part} is no number that could be divided; a ratio is of counts, percentages, money, ratios or points.", parameterName);
    }
}
