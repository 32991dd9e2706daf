using System.Text.Json;
using static Etda.Tests.Json.ReadBack;

namespace Etda.Tests.Json;

/// <summary>The projects in the document are the sample's.</summary>
public sealed class PortfolioJsonTests
{
    [Fact]
    public void A_project_has_its_indicators_and_its_budget()
    {
        JsonElement[] projects = [.. Document.Root.GetProperty("portfolio").GetProperty("projects").EnumerateArray()];

        Assert.Equal(EtdaReport.Standing.Projects.Count, projects.Length);
        Assert.All(EtdaReport.Standing.Projects.Zip(projects), pair =>
        {
            (ProjectStanding standing, JsonElement json) = pair;
            AssertText(standing.Project.Title, json.GetProperty("title"));
            Assert.Equal(
                standing.Indicators.Select(indicator => $"{indicator.Indicator.Code} {indicator.Status} {indicator.Indicator.Target.Printed} {indicator.Indicator.ReportedTo} {indicator.Observations.Count}"),
                json.GetProperty("indicators").EnumerateArray().Select(indicator => $"{indicator.GetProperty("code")} {Enum.Parse<IndicatorStatus>(indicator.GetProperty("status").GetString()!, ignoreCase: true)} {indicator.GetProperty("target").GetProperty("printed")} {RecipientsOf(indicator)} {indicator.GetProperty("observations").GetArrayLength()}"));
            AssertBudget(standing.Budget!, json.GetProperty("budget"));
        });
        AssertBudget(EtdaReport.Standing.Budget!, Document.Root.GetProperty("portfolio").GetProperty("budget"));
    }

    private static void AssertBudget(BudgetStatement statement, JsonElement json)
    {
        Assert.Equal(4, json.GetProperty("quarters").GetArrayLength());
        IEnumerable<JsonElement> quarters = json.GetProperty("quarters").EnumerateArray().Select(quarter => quarter.GetProperty("figures"));
        Assert.All(
            statement.Quarters.Select(quarter => quarter.Figures).Append(statement.Total).Zip(quarters.Append(json.GetProperty("year"))),
            pair =>
            {
                (BudgetFigures figures, JsonElement amounts) = pair;
                Assert.Equal(figures.Planned.Amount, amounts.GetProperty("planned").GetDecimal());
                Assert.Equal(figures.Allocated.Amount, amounts.GetProperty("allocated").GetDecimal());
                Assert.Equal(figures.Disbursed.Amount, amounts.GetProperty("disbursed").GetDecimal());
                Assert.Equal(figures.Committed.Amount, amounts.GetProperty("committed").GetDecimal());
                Assert.Equal(figures.Spent.Amount, amounts.GetProperty("spent").GetDecimal());
                Assert.Equal(figures.Available.Amount, amounts.GetProperty("available").GetDecimal());
            });
    }

    private static ReportRecipients RecipientsOf(JsonElement indicator) => indicator.GetProperty("reportedTo").EnumerateArray()
        .Aggregate(ReportRecipients.None, (flags, name) => flags | Enum.Parse<ReportRecipients>(name.GetString()!, ignoreCase: true));
}
