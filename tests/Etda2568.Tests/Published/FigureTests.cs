using System.Globalization;
using System.Text.RegularExpressions;
using Etda.Projects;
using Etda.Published;

namespace Etda.Tests.Published;

/// <summary>Every figure of the audit stands where it says that it is printed, and every Thai text of the sample's projects in the report.</summary>
public sealed partial class FigureTests
{
    private static readonly Reported[] Figures =
    [
        .. EtdaReport.Audit.SelectMany(findings => findings).SelectMany(finding => finding.Inputs.Prepend(finding.Printed)),
        .. EtdaReport.Projects.SelectMany(project => project.StandingAlone),
        Headlines.IntegrityAndTransparency.LastYear, Headlines.ServiceSatisfaction.ThisYear, Headlines.ServiceSatisfaction.LastYear, Headlines.ServiceTarget,
        Project3Regulation.ConfidenceSinceLastYear.LastYear,
    ];

    [Fact]
    public void Every_figure_says_where_it_is_printed_and_stands_there() => Assert.All(
        Figures.Where(figure => figure.Kind != ReportedKind.NotReported),
        figure =>
        {
            string place = PassageAt(figure.Place!);
            Assert.True(Report.WaysToPrint(figure).Any(printed => Stands(printed, place)), $"{figure} does not stand at {figure.Place}.");
        });

    [Fact]
    public void Every_number_in_a_cell_of_an_indicator_is_a_figure_of_the_audit_or_stands_alone()
    {
        HashSet<(string? Row, string? Section, string? Column, decimal Number)> held =
            [.. Figures.Where(figure => figure.Number is not null).Select(figure => (figure.Place!.Row, figure.Place.Section, figure.Place.Column, figure.Number!.Value))];
        IEnumerable<string> missing =
            from indicator in EtdaReport.Projects.SelectMany(project => project.Summary.Concat(project.Details))
            from cell in indicator.Quarters.Prepend(indicator.Result).Prepend(indicator.Target)
            from number in Number().Matches(cell.ToString()).Select(match => decimal.Parse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture))
            where !held.Contains((cell.Place!.Row, cell.Place.Section, cell.Place.Column, number))
            select $"{indicator.Title[..2]} {number.ToString(CultureInfo.InvariantCulture)}";

        // The number of a plan, sections of a decree, and the year 67: they count nothing.
        Assert.Equal(["1. 4", "2. 3", "2. 2", "2. 20", "3. 67"], missing);
    }

    [Fact]
    public void Not_reported_are_the_empty_result_of_5_1_and_the_rows_of_5_4_and_7_5_that_the_summary_leaves_out()
    {
        PlaceOfPrint[] places = [.. Figures.Where(figure => figure.Kind == ReportedKind.NotReported).Select(figure => figure.Place!)];

        Assert.Equal(
            [("5.", "1. ", "ผลการดำเนินงาน"), ("5.", "4. ", "เป้าหมาย"), ("5.", "4. ", "ผลการดำเนินงาน"), ("7.", "5 ผ", "เป้าหมาย"), ("7.", "5 ผ", "ผลการดำเนินงาน")],
            places.Select(place => ((place.Section![0] is >= '1' and <= '8' ? place.Section : place.Table!)[..2], place.Row![..3], place.Column)));
    }

    [Fact]
    public void Every_Thai_text_that_a_project_is_written_with_stands_in_the_report()
    {
        string[] texts = [.. Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "samples", "Etda2568", "Projects"), "*.cs")
            .SelectMany(file => Literal().Matches(File.ReadAllText(file)).Select(match => Regex.Unescape(match.Groups["text"].Value)))
            .Where(text => Thai().IsMatch(text))];
        string report = Report.OneSpace(Report.Text.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal));

        Assert.NotEmpty(texts);

        // The first is the title of a finding, the second joins two texts that stand there.
        Assert.Equal(["จำนวนหน่วยงานที่ระบุชื่อไว้ทั้งสองแห่ง", "{indicator.Table.Section} (ต่อ)"], texts.Where(text => !report.Contains(Report.OneSpace(text), StringComparison.Ordinal)));
    }

    /// <summary>From the heading of a section, where one is stated, to that of the next.</summary>
    private static string PassageAt(PlaceOfPrint place)
    {
        string text = Report.Text;
        if (place.Section is { } section)
        {
            int start = text.IndexOf($"\n{section}", StringComparison.Ordinal);
            Assert.True(start >= 0, section);
            return start >= 0 ? text[start..] : "";
        }

        // A table's heading, or that of the project's budget.
        int table = text.IndexOf(place.Table!, StringComparison.Ordinal);
        Assert.True(table >= 0, place.Table);
        return text[Math.Max(0, table - 40)..];
    }

    private static bool Stands(string printed, string text) => Regex.IsMatch(text, $@"(?<![\d.,]){Regex.Escape(printed)}(?![\d]|[.,]\d)");

    [GeneratedRegex("\"(?<text>(?:[^\"\\\\\\n]|\\\\.)*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?<![\d.,])\d[\d,]*(\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("[ก-๛]", RegexOptions.CultureInvariant)]
    private static partial Regex Thai();
}
