using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Etda.Html;
using Etda.Published;

namespace Etda.Tests.Html;

/// <summary>The figures on the page are those of the model, and findings and figures lead to each other.</summary>
public sealed class PageFiguresTests
{
    private static readonly Audit Audit = Audit.OfReport();

    public static TheoryData<Language> Languages => [Language.English, Language.Thai];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_finding_stands_in_the_audit_in_its_order(Language language)
    {
        IElement[] findings = [.. Page.Read(language).QuerySelectorAll("#audit .finding")];

        Assert.Equal(Audit.Findings.Select(finding => finding.Anchor), findings.Select(finding => finding.Id));
        Assert.All(Audit.Findings.Zip(findings), pair =>
        {
            (NumberedFinding finding, IElement shown) = pair;
            Assert.Equal(finding.Finding.Statement.In(language), shown.QuerySelector(".statement")!.TextContent);
            Assert.Equal(finding.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), shown.GetAttribute("value"));
            Assert.Equal(AuditSection.AnchorOf(finding.Seriousness), shown.Closest("section")!.Id);
            Assert.Equal(
                finding.Figures.Select(figure => $"#{Audit.AnchorOf(figure.Place)}"),
                shown.QuerySelectorAll(".figures a").Select(link => link.GetAttribute("href")));
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_finding_says_where_its_printed_figure_stands(Language language)
    {
        IHtmlDocument page = Page.Read(language);

        Assert.All(Audit.Findings, finding => Assert.Equal(
            finding.Finding.Printed.Place!.Describe(language),
            page.GetElementById(finding.Anchor)!.QuerySelector(".place")!.TextContent));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_place_of_a_finding_is_shown_with_notes_of_all_its_findings(Language language)
    {
        IHtmlDocument page = Page.Read(language);

        Assert.All(Audit.Places, place => Assert.Equal(
            Audit.On(place).Select(finding => $"#{finding.Anchor}"),
            page.GetElementById(Audit.AnchorOf(place)!)!.QuerySelectorAll(".notes a").Select(link => link.GetAttribute("href"))));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_scorecard_shows_the_computed_beside_the_printed_figures(Language language)
    {
        string[][] rows = RowsOf(Page.Read(language).QuerySelector("#scorecard table")!);

        IEnumerable<string[]> expected = Etda2568.Assessment.Components.SelectMany(component => component.Results
            .Select(result => new[] { result.Score.ToString()!, result.WeightedScore.ToString()!, EvaluationTable.Rows[result.Indicator.Code].WeightedScore.ToString() })
            .Prepend(["", component.WeightedScore.ToString()!, EvaluationTable.Rows[component.Component.Code].WeightedScore.ToString()]));
        Assert.Equal([.. expected, ["", "93.163", "93.15"]], rows.Select(row => new[] { row[1], row[3], row[4] }));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_summary_of_budgets_shows_every_printed_cell_and_the_sum(Language language)
    {
        string[][] rows = RowsOf(Page.Read(language).QuerySelector("#budget table")!);

        Assert.Equal(
            [.. BudgetSummary.Table.Table.Rows.Select(row => row.Cells.Select(cell => cell.ToString())), ["446.5284", "446.5284", "445.5301", "412.6658", "92.42"]],
            rows);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_project_shows_its_printed_quarters_and_draws_those_of_its_ledger(Language language)
    {
        IHtmlDocument page = Page.Read(language);

        Assert.All(EtdaReport.Projects.Zip(EtdaReport.Standing.Projects), pair =>
        {
            (PublishedProject published, ProjectStanding standing) = pair;
            IElement project = page.GetElementById(ProjectSection.AnchorOf(published.Project))!;
            ReportedTable table = published.Budget.Table;
            string[] quarters = [.. table.Columns.Skip(1), table.Columns[0]];

            Assert.Equal(
                quarters.Select(quarter => table.Rows.Select(row => AsPrinted(table[row.Heading, quarter]))),
                RowsOf(project.QuerySelector(".quarters")!));
            Assert.Equal(
                standing.Budget!.Quarters.SelectMany(quarter => new[] { quarter.Figures.Planned, quarter.Figures.Disbursed, quarter.Figures.Committed })
                    .Select(amount => InParentheses(decimal.Round(amount.InMillions(), 4, MidpointRounding.AwayFromZero))),
                project.QuerySelectorAll(".chart text:not(.strong)").Select(text => text.TextContent));
        });
    }

    [Fact]
    public void A_chart_says_its_figures_in_words() => Assert.Equal(
        "Quarter 1: Plan 16.3300, Disbursed 0.6032, Committed 24.7285; Quarter 2: Plan 18.6300, Disbursed 5.7611, Committed 1.2390; "
        + "Quarter 3: Plan 1.7930, Disbursed 9.8495, Committed (4.8284); Quarter 4: Plan 2.3621, Disbursed 20.2112, Committed (18.4571)",
        Page.Read(Language.English).QuerySelector("#project-1 .chart desc")!.TextContent);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_indicator_shows_its_status_and_its_printed_rows(Language language)
    {
        IHtmlDocument page = Page.Read(language);

        Assert.All(EtdaReport.Projects.Zip(EtdaReport.Standing.Projects), pair =>
        {
            (PublishedProject published, ProjectStanding standing) = pair;
            IElement project = page.GetElementById(ProjectSection.AnchorOf(published.Project))!;
            Assert.Equal(
                standing.Indicators.Select(indicator => indicator.Status.Describe(language)),
                project.QuerySelectorAll(".indicator .status").Select(status => status.TextContent));
            Assert.Equal(
                published.Summary.Concat(published.Details).Select(row => row.Title).Order(StringComparer.Ordinal),
                project.QuerySelectorAll(".printed-title").Select(title => title.TextContent).Order(StringComparer.Ordinal));
            string printed = project.TextContent;
            Assert.All(published.Summary.Concat(published.Details).SelectMany(row => row.Cells), cell => Assert.Contains(cell, printed, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void The_overview_answers_the_three_questions() => Assert.Equal(
        ["Good", "412.6658", "41"],
        Page.Read(Language.English).QuerySelectorAll("#overview .answer").Select(answer => answer.TextContent));

    [Fact]
    public void The_overview_counts_the_findings_as_the_audit_has_them()
    {
        IHtmlDocument page = Page.Read(Language.English);

        Assert.Equal(
            page.QuerySelectorAll("#audit > section").Select(group => $"{group.QuerySelectorAll(".finding").Length}"),
            page.QuerySelectorAll("#overview .counts b").Select(count => count.TextContent));
        Assert.Equal(["10", "11", "20", "7", "9", "210"], page.QuerySelectorAll("#overview .counts b").Select(count => count.TextContent));
    }

    // Without the notes.
    private static string[][] RowsOf(IElement table) =>
    [
        .. table.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td")
            .Select(cell => string.Concat(cell.Descendants<IText>().Where(text => text.ParentElement!.Closest(".notes") is null).Select(text => text.Data))).ToArray()),
    ];

    private static string AsPrinted(Reported cell) => cell.Kind == ReportedKind.Nothing ? "-" : InParentheses(cell.Number!.Value);

    private static string InParentheses(decimal number)
    {
        string digits = Math.Abs(number).ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture);
        return number < 0m ? $"({digits})" : digits;
    }
}
