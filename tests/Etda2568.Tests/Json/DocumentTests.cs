using System.Text.Json;
using System.Text.RegularExpressions;
using Etda.Json;
using Etda.Published;

namespace Etda.Tests.Json;

/// <summary>What is read back from the document is what the sample has.</summary>
public sealed partial class DocumentTests
{
    private static readonly JsonElement Assessment = Document.Root.GetProperty("assessment");

    private static readonly JsonElement[] Indicators =
        [.. Assessment.GetProperty("components").EnumerateArray().SelectMany(component => component.GetProperty("indicators").EnumerateArray())];

    private static readonly (Finding Finding, JsonElement Json)[] Findings = [.. EtdaReport.Audit.SelectMany(reconciliation => reconciliation).Zip(
        Document.Root.GetProperty("audit").GetProperty("reconciliations").EnumerateArray().SelectMany(reconciliation => reconciliation.GetProperty("findings").EnumerateArray()))];

    [Fact]
    public void The_year_is_named_in_both_eras() => Assert.Equal(
        """{"buddhistEra":2568,"commonEra":2025,"from":"2024-10-01","to":"2025-09-30"}""",
        Compact(Document.Root.GetProperty("year")));

    [Fact]
    public void The_total_is_an_estimate_of_93_163_and_good()
    {
        Assert.Equal("93.163", Assessment.GetProperty("total").GetRawText());
        Assert.True(Assessment.GetProperty("isEstimate").GetBoolean());
        Assert.Equal("""{"lower":91.163,"upper":93.163,"includesLower":true,"includesUpper":true}""", Compact(Assessment.GetProperty("range")));
        Assert.Equal("""{"name":{"th":"ดี","en":"Good"},"lowerBound":80}""", Compact(Assessment.GetProperty("level")));
        AssertFigure(EvaluationTable.Total.WeightedScore, Assessment.GetProperty("printed").GetProperty("weightedScore"));
        AssertFigure(EvaluationTable.Level, Assessment.GetProperty("printedLevel"));
    }

    [Fact]
    public void An_indicator_has_the_kind_of_its_result() => Assert.Equal(
        ["1.1 measured advanced", "1.2 measured standard", "1.3 measured advanced", "1.4 measured advanced", "1.5 awarded ", "1.6 pending ", "2.1 awarded ", "2.2 awarded ", "2.3 awarded "],
        Indicators.Select(indicator => $"{indicator.GetProperty("code")} {indicator.GetProperty("result").GetProperty("kind")} {indicator.GetProperty("result").GetProperty("tier")}"));

    [Fact]
    public void An_indicator_has_its_weight_its_scores_and_what_is_printed_of_them()
    {
        Assert.Equal(Etda2568.Assessment.Results.Count(), Indicators.Length);
        Assert.All(Etda2568.Assessment.Results.Zip(Indicators), pair =>
        {
            (IndicatorResult result, JsonElement json) = pair;
            Assert.Equal(result.Indicator.Weight.Value, json.GetProperty("weight").GetDecimal());
            Assert.Equal(result.Score!.Value.Value, json.GetProperty("result").GetProperty("score").GetDecimal());
            Assert.Equal(result.WeightedScore!.Value.Value, json.GetProperty("result").GetProperty("weightedScore").GetDecimal());
            AssertFigure(EvaluationTable.Score(result.Indicator.Code), json.GetProperty("printed").GetProperty("score"));
            AssertFigure(EvaluationTable.Rows[result.Indicator.Code].WeightedScore, json.GetProperty("printed").GetProperty("weightedScore"));
            Assert.Equal(
                result.Indicator.Target is { } target ? [target.Basic.Printed, target.Standard.Printed, target.Advanced.Printed] : new string?[] { null, null, null },
                new[] { "basic", "standard", "advanced" }.Select(tier => json.GetProperty("target") is { ValueKind: JsonValueKind.Object } tiers ? tiers.GetProperty(tier).GetProperty("printed").GetString() : null));
        });
    }

    [Fact]
    public void An_observation_has_its_value_and_its_day() => Assert.Equal(
        ["1315 2025-08-22", "77.53 ", "22 ", "175 ", "639000000 "],
        Indicators.SelectMany(indicator => indicator.GetProperty("result").GetProperty("observations").EnumerateArray())
            .Select(observation => $"{observation.GetProperty("value")} {observation.GetProperty("asOf")}"));

    [Fact]
    public void The_raw_figure_of_PMQA_is_there() =>
        Assert.Equal(453.53m, Indicators.Single(indicator => indicator.GetProperty("code").ValueEquals("2.2")).GetProperty("result").GetProperty("raw").GetDecimal());

    [Fact]
    public void Every_verdict_is_counted()
    {
        JsonElement verdicts = Document.Root.GetProperty("audit").GetProperty("verdicts");

        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.Equal(
            EtdaReport.Audit.Sum(reconciliation => reconciliation.CountOf(verdict)),
            verdicts.GetProperty(JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString())).GetInt32()));
    }

    [Fact]
    public void Every_finding_is_there()
    {
        JsonElement[] reconciliations = [.. Document.Root.GetProperty("audit").GetProperty("reconciliations").EnumerateArray()];

        Assert.Equal(EtdaReport.Audit.Select(reconciliation => reconciliation.Title.Thai), reconciliations.Select(json => json.GetProperty("title").GetProperty("th").GetString()));
        Assert.Equal(EtdaReport.Audit.Select(reconciliation => reconciliation.Count), reconciliations.Select(json => json.GetProperty("findings").GetArrayLength()));
    }

    [Fact]
    public void A_finding_has_its_verdict_its_statement_and_its_intervals() => Assert.All(Findings, pair =>
    {
        (Finding finding, JsonElement json) = pair;
        Assert.Equal(finding.Verdict.ToString(), json.GetProperty("verdict").GetString(), ignoreCase: true);
        Assert.Equal(
            finding.Disagreement,
            json.GetProperty("disagreement").EnumerateArray().Aggregate(Disagreement.None, (flags, name) => flags | Enum.Parse<Disagreement>(name.GetString()!, ignoreCase: true)));
        AssertText(finding.Formula, json.GetProperty("formula"));
        AssertText(finding.Statement, json.GetProperty("statement"));
        AssertText(finding.Obstacle, json.GetProperty("obstacle"));
        Assert.Equal(finding.Computed, IntervalOf(json.GetProperty("computed")));
        Assert.Equal(finding.Stated, IntervalOf(json.GetProperty("stated")));
        Assert.Equal(finding.Distance, NumberOf(json.GetProperty("distance")));
    });

    [Fact]
    public void A_finding_has_its_printed_figure_and_its_inputs() => Assert.All(Findings, pair =>
    {
        (Finding finding, JsonElement json) = pair;
        AssertFigure(finding.Printed, json.GetProperty("printed"));
        Assert.Equal(finding.Inputs.Count, json.GetProperty("inputs").GetArrayLength());
        Assert.All(finding.Inputs.Zip(json.GetProperty("inputs").EnumerateArray()), input => AssertFigure(input.First, input.Second));
    });

    [Fact]
    public void The_text_of_a_printed_figure_keeps_its_scale() => Assert.Contains(
        Findings,
        pair => pair.Json.GetProperty("printed") is var printed && printed.GetProperty("text").ValueEquals("9.40") && printed.GetProperty("number").GetRawText() == "9.4" && printed.GetProperty("decimals").GetInt32() == 2);

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

    [Fact]
    public void A_headline_stands_beside_that_of_last_year()
    {
        JsonElement satisfaction = Document.Root.GetProperty("headlines").GetProperty("serviceSatisfaction");

        AssertFigure(Headlines.ServiceSatisfaction.ThisYear, satisfaction.GetProperty("thisYear"));
        AssertFigure(Headlines.ServiceSatisfaction.LastYear, satisfaction.GetProperty("lastYear"));
        Assert.Equal(0.65m, satisfaction.GetProperty("change").GetDecimal());
        Assert.True(satisfaction.GetProperty("direction").ValueEquals("rise"));
    }

    [Fact]
    public void It_is_the_same_each_time() => Assert.Equal(Document.Bytes, ReportWriter.Write(ReportJson.OfReport()));

    [Fact]
    public void It_is_text_that_people_can_read()
    {
        Assert.Equal((byte)'{', Document.Bytes[0]);
        Assert.EndsWith("\n}\n", Document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', Document.Text);
        Assert.DoesNotContain("\\u", Document.Text, StringComparison.Ordinal);
        Assert.Contains("\"ผลใช้จ่าย (เบิกจ่าย+ผูกพัน)\"", Document.Text, StringComparison.Ordinal);
    }

    // A binary fraction would show itself in an exponent, or in more digits than any figure of the report has.
    [Fact]
    public void No_number_has_an_exponent_or_trailing_zeros() =>
        Assert.All(Number().Matches(Document.Text).Select(match => match.Groups["number"].Value), number => Assert.Matches(@"^-?(0|[1-9]\d*)(\.\d{0,27}[1-9])?$", number));

    [Theory]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-7922816251426433759354395.0335")]
    public void A_decimal_is_written_with_all_its_digits(string number)
    {
        var options = new JsonSerializerOptions { Converters = { new ExactNumber() } };

        Assert.Equal(number, JsonSerializer.Serialize(decimal.Parse(number, null), options));
        Assert.Equal(decimal.Parse(number, null), JsonSerializer.Deserialize<decimal>(number, options));
    }

    private static void AssertFigure(Reported figure, JsonElement json)
    {
        Assert.Equal(figure.Kind.ToString(), json.GetProperty("kind").GetString(), ignoreCase: true);
        Assert.Equal(figure.ToString(), json.GetProperty("text").GetString() ?? "");
        Assert.Equal(figure.Number, NumberOf(json.GetProperty("number")));
        Assert.Equal(figure.Number is null ? null : figure.Decimals, NumberOf(json.GetProperty("decimals")));
        AssertText(figure.Unit?.Name, json.GetProperty("unit") is { ValueKind: JsonValueKind.Object } unit ? unit.GetProperty("name") : json.GetProperty("unit"));
        AssertText(figure.Title, json.GetProperty("title"));
        Assert.Equal(figure.Place, PlaceOf(json.GetProperty("place")));
    }

    private static void AssertBudget(BudgetStatement statement, JsonElement json)
    {
        IEnumerable<JsonElement> quarters = json.GetProperty("quarters").EnumerateArray().Select(quarter => quarter.GetProperty("figures"));
        Assert.All(
            statement.Quarters.Select(quarter => quarter.Figures).Append(statement.Total).Zip(quarters.Append(json.GetProperty("year"))),
            pair => Assert.Equal(
                new[] { pair.First.Planned, pair.First.Allocated, pair.First.Disbursed, pair.First.Committed, pair.First.Spent, pair.First.Available }.Select(amount => amount.Amount),
                pair.Second.EnumerateObject().Select(amount => amount.Value.GetDecimal())));
    }

    private static void AssertText(BilingualText? text, JsonElement json) => Assert.Equal(
        text is null ? "null" : $"{text.Thai}|{text.English}",
        json.ValueKind == JsonValueKind.Null ? "null" : $"{json.GetProperty("th")}|{json.GetProperty("en")}");

    private static decimal? NumberOf(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : json.GetDecimal();

    private static DecimalInterval? IntervalOf(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return null;
        string opening = json.GetProperty("includesLower").GetBoolean() ? "[" : "(";
        string closing = json.GetProperty("includesUpper").GetBoolean() ? "]" : ")";
        return DecimalInterval.Parse($"{opening}{json.GetProperty("lower")}, {json.GetProperty("upper")}{closing}");
    }

    private static PlaceOfPrint? PlaceOf(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : new PlaceOfPrint(
        document: json.GetProperty("document").GetString(),
        page: (int?)NumberOf(json.GetProperty("page")),
        section: json.GetProperty("section").GetString(),
        table: json.GetProperty("table").GetString(),
        row: json.GetProperty("row").GetString(),
        column: json.GetProperty("column").GetString());

    private static ReportRecipients RecipientsOf(JsonElement indicator) => indicator.GetProperty("reportedTo").EnumerateArray()
        .Aggregate(ReportRecipients.None, (flags, name) => flags | Enum.Parse<ReportRecipients>(name.GetString()!, ignoreCase: true));

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json, ReadableOptions);

    private static readonly JsonSerializerOptions ReadableOptions = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex(@"^\s*(""\w+"": )?(?<number>-?\d[^,\r\n]*),?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
