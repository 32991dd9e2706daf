namespace Kpi.Domain.Tests;

/// <summary>Well-formed pieces that tests vary by one mistake.</summary>
internal static class Example
{
    public static readonly Measure<Percentage> Trust = Measure.Share("platform-trust", new("ความเชื่อมั่น", "Confidence"));
    public static readonly Measure<long> Smes = Measure.Count("smes-supported", new("จำนวน SME", "SMEs supported"));
    public static readonly Measure<Baht> Impact = Measure.Money("economic-impact", new("ผลกระทบทางเศรษฐกิจ", "Economic impact"));
    public static readonly Measure<Percentage> Growth = Measure.Percent("growth", new("อัตราการเติบโต", "Growth"));
    public static readonly Achievement Plan = Measure.Achieved("plan", new("แผน", "Plan"));

    public static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);
    public static readonly EvaluationFramework Framework = EvaluationFramework.OpdcPublicOrganization2568;

    public static TieredTarget Target() => new(Trust >= 65, Trust >= 75, Trust >= 85);

    public static Indicator Indicator(string code, decimal weight, TieredTarget? target = null) => new(code, $"Indicator {code}", weight, target);

    public static Component Component(string code, params Indicator[] indicators) => new(code, $"Component {code}", indicators);

    public static Scorecard Scorecard(params Component[] components) => new("ETDA", Year, Framework, components);

    /// <summary>A framework of one's own, with scores from 0 to 100 and totals to two decimals, that leaves weights and codes free.</summary>
    public static EvaluationFramework FrameworkOf(TierPoints points, LevelScale levels) => new(
        new("กรอบของเรา", "Our framework"),
        new(DecimalInterval.Closed(0, 100), "our manual, page 1"),
        new(points, "our manual, page 2"),
        new(0m, "our manual, page 3"),
        new(levels, "our manual, page 4"),
        new(2, "our manual, page 5"));

    /// <summary>1.1 measured by <see cref="Trust"/>, 1.2 measured by <see cref="Smes"/> and <see cref="Impact"/>, 2.1 scored by the evaluator.</summary>
    public static Scorecard Scorecard() => Scorecard(
        Component(
            "1",
            Indicator("1.1", 40, Target()),
            Indicator("1.2", 30, new TieredTarget(Smes >= 50, Smes >= 75, Smes >= 100 & Impact >= Baht.Millions(500)))),
        Component("2", Indicator("2.1", 30)));
}
