using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>One printed figure over another, times 1 or 100. It is exact only where it needs no rounding, which multiplying crosswise tells.</summary>
internal sealed class RatioFormula(Reported numerator, Reported denominator, decimal factor) : ReportedFormula
{
    private readonly bool _sharesScale = numerator.Scale == denominator.Scale;

    public bool IsInPercent => factor != 1m;

    public override IReadOnlyList<Reported> Inputs => Array.AsReadOnly([numerator, denominator]);

    public override BilingualText Text => new(Write(Language.Thai), Write(Language.English));

    public static RatioFormula Ratio(Reported numerator, Reported denominator) => new(numerator, denominator, factor: 1m);

    public static RatioFormula Percentage(Reported part, Reported whole) => new(part, whole, factor: 100m);

    public override BilingualText? ObstacleFor(Reported printed)
    {
        if (base.ObstacleFor(printed) is { } obstacle)
            return obstacle;
        DecimalInterval divisor = denominator.CheckedInterval;
        return divisor.Lower <= 0m && divisor.Upper >= 0m
            ? new($"ตัวหาร {denominator} แทนค่าในช่วง {divisor} ซึ่งถึง 0", $"the denominator {denominator} stands for {divisor}, which reaches 0")
            : null;
    }

    public override (DecimalInterval Computed, DecimalInterval Stated) Compare(Reported printed)
    {
        DecimalInterval stated = printed.CheckedInterval * printed.Scale;
        DecimalInterval computed = (numerator.CheckedInterval * FactorOf(numerator) * factor)
            .DividedBy(denominator.CheckedInterval * FactorOf(denominator), DecimalsFor(stated.Lower, stated.Upper));
        return (computed, stated);
    }

    protected override bool IsExact(Reported printed)
    {
        decimal dividend = ExactDecimal.Multiply(ExactDecimal.Multiply(numerator.Printed, FactorOf(numerator)), factor);
        decimal divisor = ExactDecimal.Multiply(denominator.Printed, FactorOf(denominator));
        return dividend == ExactDecimal.Multiply(ExactDecimal.Multiply(printed.Printed, printed.Scale), divisor);
    }

    private decimal FactorOf(Reported figure) => _sharesScale ? 1m : figure.Scale;

    private string Write(Language language) =>
        $"{numerator.Bare(language)} ÷ {denominator.Bare(language)}{(factor == 1m ? "" : $" × {CanonicalNumber.Of(factor)}")}";
}
