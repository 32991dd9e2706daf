using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Budgets;

public class SpendingPlanJsonTests
{
    [Fact]
    public void A_plan_is_its_quarters() => JsonAssert.Writes(
        SpendingPlan.Json,
        new SpendingPlan(Baht.Of(1m), Baht.Of(2.50m), Baht.Zero, Baht.Of(0.0001m)),
        """{ "first": 1, "second": 2.50, "third": 0, "fourth": 0.0001 }""");

    [Fact]
    public void Every_plan_reads_back_equal() => Property.Holds(
        LedgerEntries.HardAmounts.ArrayOf(4),
        _ => [],
        amounts => JsonAssert.RoundTrips(SpendingPlan.Json, new SpendingPlan(amounts[0], amounts[1], amounts[2], amounts[3])));

    [Fact]
    public void Every_quarter_that_is_wrong_is_found() => JsonAssert.Refuses(
        SpendingPlan.Json,
        """{ "first": -1, "second": "2", "fourth": -0.01, "fifth": 0 }""",
        "$.first KPI5004", "$.fourth KPI5004", "$ KPI5003", "$.second KPI5002", "$.fifth KPI5003");

    [Fact]
    public void A_refused_part_says_why() => Assert.Equal(
        "This cannot be used: A quarter's plan is an amount from 0 baht.",
        Assert.Single(SpendingPlan.Json.Read("""{ "first": 1, "second": -2, "third": 0, "fourth": 0 }""").Problems).Describe(Language.English));
}
