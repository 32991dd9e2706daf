using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>
/// Holds printed figures against formulas over printed figures (การกระทบยอด). Each call gives a finding, whatever was
/// printed; only arguments that are null throw. Figures are compared in their unit's base where their units differ in
/// scale; whether units go together is asked only of prints of one figure.
/// </summary>
public static partial class Reconcile
{
    /// <summary>A total against its parts.</summary>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public static Finding Sum(Reported printed, params Reported[] parts) => Find(printed, LinearFormula.Sum(Copy(parts, nameof(parts))));

    /// <summary>A difference against what is taken from what.</summary>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public static Finding Difference(Reported printed, Reported minuend, params Reported[] subtrahends)
    {
        Reported[] figures = [Checked(minuend, nameof(minuend)), .. Copy(subtrahends, nameof(subtrahends))];
        return Find(printed, new LinearFormula(figures, [.. figures.Select((_, index) => index == 0 ? 1m : -1m)]));
    }

    /// <summary>A total against figures times factors, which may be negative.</summary>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public static Finding Combination(Reported printed, params (Reported Figure, decimal Factor)[] terms)
    {
        Copy((terms ?? throw new ArgumentNullException(nameof(terms))).Select(term => term.Figure), nameof(terms));
        return Find(printed, LinearFormula.Combination(terms));
    }

    /// <summary>A mean against the figures that it is the mean of.</summary>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public static Finding Mean(Reported printed, params Reported[] figures) => Find(printed, LinearFormula.Mean(Copy(figures, nameof(figures))));

    /// <summary>A ratio (times) against its two parts. It is exact only where the quotient needs no rounding.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding Ratio(Reported printed, Reported numerator, Reported denominator) =>
        Find(printed, RatioFormula.Ratio(Checked(numerator, nameof(numerator)), Checked(denominator, nameof(denominator))));

    /// <summary>A percentage against the part and the whole. It is exact only where the quotient needs no rounding.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding Percentage(Reported printed, Reported part, Reported whole) =>
        Find(printed, RatioFormula.Percentage(Checked(part, nameof(part)), Checked(whole, nameof(whole))));

    /// <summary>A weighted score (คะแนนถ่วงน้ำหนัก) against the score and its weight.</summary>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    /// <exception cref="KpiRuleException">KPI3003: the weight is the default.</exception>
    public static Finding Weighted(Reported printed, Reported score, Weight weight) => WeightedTotal(printed, (Checked(score, nameof(score)), weight));

    /// <summary>A total (รวม) against scores and their weights.</summary>
    /// <exception cref="ArgumentException">A figure or the scores are null.</exception>
    /// <exception cref="KpiRuleException">KPI3003: a weight is the default.</exception>
    public static Finding WeightedTotal(Reported printed, params (Reported Score, Weight Weight)[] scores)
    {
        Copy((scores ?? throw new ArgumentNullException(nameof(scores))).Select(score => score.Score), nameof(scores));
        KpiRuleException.ThrowIfAny([.. scores.SelectMany(score => Quantities.Weight.Validate(score.Weight.Value))]);
        return Find(printed, LinearFormula.WeightedTotal(Array.ConvertAll(scores, score => (score.Score, score.Weight.Value))));
    }

    /// <summary>A whole against its parts and what is declared to be left; checked only where the parts are declared complete.</summary>
    /// <param name="whole">The whole as printed.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="isComplete">Whether the parts, with the residual, are declared to be all there is.</param>
    /// <param name="residual">What is declared to be left beside the parts; null where nothing is.</param>
    /// <exception cref="ArgumentException">The whole, the parts or one of them is null.</exception>
    public static Finding Partition(Reported whole, IEnumerable<Reported> parts, bool isComplete, Reported? residual = null)
    {
        Reported[] figures = Copy(parts, nameof(parts));
        return Find(whole, LinearFormula.Sum(residual is null ? figures : [.. figures, residual], isComplete));
    }

    private static Finding Find(Reported printed, ReportedFormula formula) => new(Checked(printed, nameof(printed)), formula);

    private static Reported Checked(Reported figure, string parameterName) => figure ?? throw new ArgumentNullException(parameterName);

    private static T[] Copy<T>(IEnumerable<T> items, string parameterName)
        where T : class => ItemList.Copy(items, parameterName);
}
