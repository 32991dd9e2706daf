namespace Kpi.Domain.Tests.Rules;

/// <summary>KPI3007.</summary>
public class NothingInsideTests
{
    [Fact]
    public void A_component_without_an_indicator_is_refused() => RuleAssert.Breaks(
        () => new Component("1", "Title", []),
        () => Component.Validate("1", "Title", []),
        new Broken("KPI3007", "indicators", "The component 1 has no indicators; it needs at least one", "องค์ประกอบ 1 ไม่มีตัวชี้วัดเลย ต้องมีอย่างน้อยหนึ่ง"));

    [Fact]
    public void One_indicator_is_enough()
    {
        Indicator[] indicators = [Example.Indicator("1.1", 10)];
        RuleAssert.Keeps(() => new Component("1", "Title", indicators), () => Component.Validate("1", "Title", indicators));
    }

    [Fact]
    public void A_scorecard_without_a_component_is_refused_for_that_and_not_for_its_weights() => RuleAssert.Breaks(
        () => Example.Scorecard([]),
        () => Scorecard.Validate("ETDA", Example.Year, Example.Framework, []),
        new Broken(
            "KPI3007", "components", "The scorecard ETDA 2568 has no components; it needs at least one", "แบบประเมิน ETDA 2568 ไม่มีองค์ประกอบเลย ต้องมีอย่างน้อยหนึ่ง"));

    [Fact]
    public void An_empty_component_tells_of_a_malformed_code_as_well() => RuleAssert.Breaks(
        () => new Component("1.", "Title", []),
        () => Component.Validate("1.", "Title", []),
        new Broken(
            "KPI3012",
            "code",
            "Code \"1.\" is not numbers joined by dots, at most four levels, like 1.2",
            "รหัส \"1.\" ไม่ใช่ตัวเลขคั่นด้วยจุด ไม่เกินสี่ระดับ เช่น 1.2"),
        new Broken("KPI3007", "indicators", "The component 1. has no indicators; it needs at least one", "องค์ประกอบ 1. ไม่มีตัวชี้วัดเลย ต้องมีอย่างน้อยหนึ่ง"));
}
