using System.Text;
using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>
/// Printed figures times factors, added up and divided by a number: sums, differences, means, weighted scores. The
/// division is never carried out to decide: the printed figure is multiplied instead.
/// </summary>
/// <param name="figures">The figures; not copied.</param>
/// <param name="factors">The factor of each figure; null where all are 1.</param>
/// <param name="divisor">What the sum is divided by; above 0.</param>
/// <param name="isInPercent">Whether the factors are percentages, and the divisor 100 is theirs.</param>
/// <param name="isComplete">Whether the figures are declared to be all there are; where not, nothing is claimed.</param>
internal sealed class LinearFormula(Reported[] figures, decimal[]? factors = null, decimal divisor = 1m, bool isInPercent = false, bool isComplete = true) : ReportedFormula
{
    // 12 digits before the point, 12 after and 3 for adding up stay below the 28 of a decimal.
    private const decimal PlainLimit = 1_000_000_000_000m;
    private const int PlainDecimals = 12;
    private const int MostPlainFigures = 1_000;

    public override IReadOnlyList<Reported> Inputs => Array.AsReadOnly(figures);

    public IReadOnlyList<decimal>? Factors => factors;

    public decimal Divisor => divisor;

    public bool IsInPercent => isInPercent;

    public bool IsComplete => isComplete;

    public override BilingualText Text => new(Write(Language.Thai), Write(Language.English));

    public static LinearFormula Sum(Reported[] parts, bool isComplete = true) => new(parts, isComplete: isComplete);

    public static LinearFormula Mean(Reported[] figures) => new(figures, divisor: Math.Max(1, figures.Length));

    public static LinearFormula Combination(IReadOnlyCollection<(Reported Figure, decimal Factor)> terms) =>
        new([.. terms.Select(term => term.Figure)], [.. terms.Select(term => term.Factor)]);

    public static LinearFormula WeightedTotal(IReadOnlyCollection<(Reported Score, decimal Weight)> scores) =>
        new([.. scores.Select(score => score.Score)], [.. scores.Select(score => score.Weight)], WeightRules.Total, isInPercent: true);

    public override Verdict Judge(Reported printed)
    {
        if (!printed.IsNumber || figures.Length == 0 || !isComplete)
            return Verdict.NotCheckable;
        bool sharesScale = true;
        foreach (Reported figure in figures)
        {
            if (!figure.IsNumber)
                return Verdict.NotCheckable;
            sharesScale &= ReferenceEquals(figure.Unit, printed.Unit) || figure.Scale == printed.Scale;
        }

        if (!sharesScale || factors is not null || divisor != 1m)
            return IsExact(printed) ? Verdict.Exact : Sum(printed).Meets(Stated(printed) * divisor) ? Verdict.WithinRounding : Verdict.Contradiction;

        return JudgePlainSum(printed);
    }

    /// <summary>Whether it is a sum of numbers in one unit, so few and so short that adding them as decimals is exact.</summary>
    public bool IsPlainSum(Reported printed) =>
        factors is null && divisor == 1m && isComplete && figures.Length is > 0 and < MostPlainFigures
        && IsPlain(printed) && Array.TrueForAll(figures, figure => IsPlain(figure) && figure.Scale == printed.Scale);

    public override BilingualText? ObstacleFor(Reported printed) =>
        !isComplete ? new("ไม่ได้ระบุว่าแยกรายการไว้ครบ", "the parts are not declared complete")
        : figures.Length == 0 ? new("ไม่มีรายการให้คำนวณ", "nothing is stated to compute with")
        : base.ObstacleFor(printed);

    public override (DecimalInterval Computed, DecimalInterval Stated) Compare(Reported printed)
    {
        DecimalInterval sum = Sum(printed);
        DecimalInterval stated = Stated(printed);
        return divisor == 1m ? (sum, stated) : (sum.DividedBy(DecimalInterval.Point(divisor), DecimalsFor(sum.Lower, sum.Upper, stated.Lower, stated.Upper)), stated);
    }

    protected override bool IsExact(Reported printed)
    {
        bool sharesScale = SharesScale(printed);
        decimal sum = 0m;
        for (int index = 0; index < figures.Length; index++)
            sum = ExactDecimal.Add(sum, ExactDecimal.Multiply(figures[index].Printed, FactorOf(index, sharesScale)));
        decimal stated = sharesScale ? printed.Printed : ExactDecimal.Multiply(printed.Printed, printed.Scale);
        return sum == ExactDecimal.Multiply(stated, divisor);
    }

    // Plain sums in one unit are what tables are full of. Where nothing is truncated, intervals meet exactly where the
    // figures are no further apart than their half units together.
    private Verdict JudgePlainSum(Reported printed)
    {
        decimal sum = 0m;
        bool isTruncated = printed.Kind == ReportedKind.Truncated;
        foreach (Reported figure in figures)
        {
            sum = ExactDecimal.Add(sum, figure.Printed);
            isTruncated |= figure.Kind == ReportedKind.Truncated;
        }

        if (sum == printed.Printed)
            return Verdict.Exact;
        if (isTruncated)
            return Sum(printed).Meets(Stated(printed)) ? Verdict.WithinRounding : Verdict.Contradiction;
        decimal allowed = MarginOf(printed);
        foreach (Reported figure in figures)
            allowed = ExactDecimal.Add(allowed, MarginOf(figure));
        return Math.Abs(ExactDecimal.Add(sum, -printed.Printed)) <= allowed ? Verdict.WithinRounding : Verdict.Contradiction;
    }

    private static bool IsPlain(Reported figure) => figure.IsNumber && figure.Decimals <= PlainDecimals && Math.Abs(figure.Printed) < PlainLimit;

    private static decimal MarginOf(Reported figure) => figure.Kind == ReportedKind.Rounded ? figure.HalfUnit : 0m;

    // In the unit that all figures share; where they share none, in base units.
    private bool SharesScale(Reported printed) => Array.TrueForAll(figures, figure => figure.Scale == printed.Scale);

    private decimal FactorOf(int index, bool sharesScale)
    {
        decimal factor = factors is null ? 1m : factors[index];
        return sharesScale ? factor : ExactDecimal.Multiply(factor, figures[index].Scale);
    }

    private DecimalInterval Sum(Reported printed)
    {
        bool sharesScale = SharesScale(printed);
        DecimalInterval sum = default;
        for (int index = 0; index < figures.Length; index++)
            sum += figures[index].CheckedInterval * FactorOf(index, sharesScale);
        return sum;
    }

    private DecimalInterval Stated(Reported printed) => SharesScale(printed) ? printed.CheckedInterval : printed.CheckedInterval * printed.Scale;

    private string Write(Language language)
    {
        if (figures.Length == 0)
            return "0";
        var text = new StringBuilder();
        for (int index = 0; index < figures.Length; index++)
            WriteTerm(text, figures[index], factors is null ? 1m : factors[index], language);
        return divisor == 1m || isInPercent ? text.ToString() : $"({text}) ÷ {CanonicalNumber.Of(divisor)}";
    }

    private void WriteTerm(StringBuilder text, Reported figure, decimal factor, Language language)
    {
        bool isNegative = factor < 0m != figure.Printed < 0m;
        text.Append(text.Length == 0 ? (isNegative ? "−" : "") : isNegative ? " − " : " + ");
        string number = figure.Kind == ReportedKind.Nothing ? "0" : figure.Bare(language);
        text.Append(figure.Printed < 0m ? number.Substring(1) : number);
        decimal size = Math.Abs(factor);
        if (isInPercent)
            text.Append(" × ").Append(CanonicalNumber.Of(size)).Append(" %");
        else if (size != 1m)
            text.Append(" × ").Append(CanonicalNumber.Of(size));
    }
}
