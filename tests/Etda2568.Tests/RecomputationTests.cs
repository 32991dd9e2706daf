using System.Globalization;
using System.Text.RegularExpressions;
using Etda.Published;

namespace Etda.Tests;

/// <summary>
/// The audit once more, in plain arithmetic over the printed figures: no interval, no formula of the library. Whatever
/// sum, ratio or mean it holds is recomputed here, and the verdict compared.
/// </summary>
public sealed partial class RecomputationTests
{
    private static readonly Finding[] Audit = [.. EtdaReport.Audit.SelectMany(findings => findings)];

    /// <summary>Those whose formula is arithmetic over printed figures that are all numbers.</summary>
    private static readonly Finding[] Computable = [.. Audit.Where(finding => Arithmetic().IsMatch(finding.Formula.English) && finding.Verdict != Verdict.NotCheckable)];

    [Fact]
    public void Every_sum_ratio_and_mean_comes_to_what_the_audit_says() => Assert.All(Computable, finding =>
    {
        decimal computed = Evaluate(finding.Formula.English);
        decimal apart = Math.Abs(computed - finding.Printed.Number!.Value);
        decimal allowed = HalfUnit(finding.Printed) + finding.Inputs.Sum(HalfUnit);
        Verdict expected = apart == 0m ? Verdict.Exact : apart <= allowed ? Verdict.WithinRounding : Verdict.Contradiction;

        Assert.Equal((finding.ToString(), expected), (finding.ToString(), finding.Verdict));
    });

    [Fact]
    public void The_rest_are_comparisons_points_levels_and_lists()
    {
        Assert.Equal(267, Audit.Length);
        Assert.Empty(Audit.Except(Computable).Where(finding => finding.Verdict != Verdict.NotCheckable && !Comparisons().IsMatch(finding.Formula.English)).Select(finding => finding.Formula.English));
    }

    [Fact]
    public void The_budgets_as_the_report_prints_them_add_up_in_every_row_and_column()
    {
        decimal[][][] tables = [.. Report.Lines
            .Select((line, index) => (line, index))
            .Where(line => line.line.StartsWith("\tรวมทั้งสิ้น\tQ1", StringComparison.Ordinal))
            .Select(line => Report.Lines.Skip(line.index + 1).Take(4).Select(Numbers).ToArray())];

        Assert.Equal(8, tables.Length);
        Assert.All(tables, rows =>
        {
            Assert.All(rows, row => Assert.Equal(row[0], row[1] + row[2] + row[3] + row[4]));
            for (int column = 0; column < 5; column++)
                Assert.Equal(rows[1][column], rows[2][column] + rows[3][column]);
        });
        Assert.Equal(tables.Length * 9, EtdaReport.Projects.Sum(project => project.Budget.Reconcile().CountOf(Verdict.Exact)));
    }

    [Fact]
    public void The_percentages_disbursed_round_to_those_of_the_summary() => Assert.All(
        BudgetSummary.Table.Table.Rows,
        row => Assert.Equal(row.Cells[4].Number, Math.Round(row.Cells[3].Number!.Value / row.Cells[0].Number!.Value * 100m, 0, MidpointRounding.AwayFromZero)));

    [Fact]
    public void The_weighted_scores_come_to_the_total_by_hand() => Assert.Equal(
        93.163m,
        100m * 15 / 100 + 75m * 15 / 100 + 100m * 15 / 100 + 100m * 15 / 100 + 100m * 8 / 100 + 100m * 2 / 100 + 75m * 10 / 100 + 94.13m * 10 / 100 + 100m * 10 / 100);

    [Fact]
    public void What_all_projects_cost_is_the_sum_of_the_printed_tables()
    {
        BudgetStatement statement = EtdaReport.Standing.Budget!;
        decimal Sum(int column) => BudgetSummary.Table.Table.Rows.Sum(row => row.Cells[column].Number!.Value) * 1_000_000m;

        Assert.Equal((Sum(0), Sum(1), Sum(2), Sum(3)), (statement.Allocated.Amount, statement.Planned.Amount, statement.Spent.Amount, statement.Disbursed.Amount));
    }

    private static decimal HalfUnit(Reported figure) =>
        figure.Kind == ReportedKind.Rounded ? 0.5m / (decimal)Math.Pow(10, figure.Decimals) : 0m;

    private static decimal[] Numbers(string line) => [.. line.Split('\t').Skip(1).Take(5).Select(cell => cell.Trim() switch
    {
        "-" => 0m,
        ['(', .. var fall, ')'] => -decimal.Parse(fall, CultureInfo.InvariantCulture),
        var number => decimal.Parse(number, CultureInfo.InvariantCulture),
    })];

    /// <summary>Sums of products, over one divisor: <c>(75.72 + 79.33) ÷ 2</c>, <c>94.13 × 10 %</c>, <c>36.4250 ÷ 39.1151 × 100</c>.</summary>
    private static decimal Evaluate(string formula)
    {
        string[] parts = formula.Trim('(').Split(')');
        if (parts.Length == 2)
            return Evaluate(parts[0]) / decimal.Parse(parts[1].Trim(' ', '÷'), CultureInfo.InvariantCulture);
        return formula.Replace(" − ", " + -", StringComparison.Ordinal).Replace('−', '-').Split(" + ").Sum(term =>
            term.Replace("÷", "× 1/", StringComparison.Ordinal).Split('×').Aggregate(1m, (product, factor) => Multiply(product, factor.Trim())));
    }

    private static decimal Multiply(decimal product, string factor) =>
        factor.StartsWith("1/", StringComparison.Ordinal) ? product / Number(factor[2..])
        : factor.EndsWith('%') ? product * Number(factor[..^1]) / 100m
        : product * Number(factor);

    private static decimal Number(string text) => text.Trim() == "-" ? 0m : decimal.Parse(text.Trim(), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[-−\d.+×÷%() ]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Arithmetic();

    [GeneratedRegex("printed elsewhere|names listed|^total|score of|computed from|named in both", RegexOptions.CultureInvariant)]
    private static partial Regex Comparisons();
}
