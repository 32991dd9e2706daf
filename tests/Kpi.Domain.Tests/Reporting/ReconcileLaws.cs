using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests.Reporting;

public class ReconcileLaws
{
    private static readonly Gen<(PrintedTerm[] Terms, int Decimals, ReportedKind Kind)> Sums =
        from terms in PrintedTerm.Any.NonEmptyListOf()
        from decimals in Gen.Choose(0, 4)
        from kind in Gen.Elements(ReportedKind.Rounded, ReportedKind.Truncated)
        select (terms.Take(6).ToArray(), decimals, kind);

    [Fact]
    public void What_is_printed_from_true_values_never_contradicts_itself() =>
        Property.Holds(Sums, Shrink, sum =>
        {
            decimal truth = sum.Terms.Sum(term => term.Factor * term.Value);
            Reported printed = PrintedTerm.Print(truth, sum.Decimals, sum.Kind);
            Assert.NotEqual(Verdict.Contradiction, Combined(printed, sum.Terms).Verdict);
            Assert.NotEqual(Verdict.NotCheckable, Combined(printed, sum.Terms).Verdict);
        });

    [Fact]
    public void Means_printed_from_true_values_never_contradict_them() =>
        Property.Holds(Sums, Shrink, sum =>
        {
            decimal total = sum.Terms.Sum(term => term.Value);
            decimal mean = sum.Kind == ReportedKind.Truncated ? Quotient.Of(total, sum.Terms.Length, sum.Decimals, Rounding.Truncated) : Quotient.Of(total, sum.Terms.Length, sum.Decimals, Rounding.HalfAwayFromZero);
            Finding finding = Reconcile.Mean(PrintedTerm.Print(mean, sum.Decimals, sum.Kind), [.. sum.Terms.Select(term => term.Printed)]);
            Assert.True(finding.Verdict is Verdict.Exact or Verdict.WithinRounding, finding.ToString());
            Assert.True(finding.Computed!.Value.Meets(finding.Stated!.Value));
        });

    [Fact]
    public void Percentages_printed_from_true_values_never_contradict_them() =>
        Property.Holds(Sums, Shrink, sum =>
        {
            (PrintedTerm part, PrintedTerm whole) = (sum.Terms[0], sum.Terms[^1]);
            if (whole.Printed.Interval!.Value is { Lower: <= 0m, Upper: >= 0m })
            {
                Assert.Equal(Verdict.NotCheckable, Reconcile.Percentage(Reported.Rounded(1m), part.Printed, whole.Printed).Verdict);
                return;
            }

            Rounding rounding = sum.Kind == ReportedKind.Truncated ? Rounding.Truncated : Rounding.HalfAwayFromZero;
            Reported printed = PrintedTerm.Print(Quotient.Of(part.Value * 100m, whole.Value, sum.Decimals, rounding), sum.Decimals, sum.Kind);
            Finding finding = Reconcile.Percentage(printed, part.Printed, whole.Printed);
            Assert.True(finding.Verdict is Verdict.Exact or Verdict.WithinRounding, finding.ToString());
        });

    /// <summary>The oracle knows no intervals: rounded figures may be off by half a unit each, times its factor.</summary>
    [Fact]
    public void A_total_contradicts_its_parts_exactly_where_it_is_off_by_more_than_the_half_units_together() =>
        Property.Holds(Sums.SelectMany(_ => Gen.Choose(-8, 8), (sum, off) => (sum, off)), _ => [], drawn =>
        {
            ((PrintedTerm[] terms, int decimals, _), int off) = drawn;
            terms = [.. terms.Select(term => term with { Kind = ReportedKind.Rounded })];
            decimal asPrinted = terms.Sum(term => term.Factor * term.Printed.Number!.Value);
            decimal allowed = terms.Sum(term => Math.Abs(term.Factor) * term.HalfUnit) + new decimal(5, 0, 0, false, (byte)(decimals + 1));
            Reported printed = PrintedTerm.Print(asPrinted + off * allowed / 4m, decimals, ReportedKind.Rounded);
            decimal distance = Math.Abs(printed.Number!.Value - asPrinted) - allowed;

            Finding finding = Combined(printed, terms);

            Assert.Equal(distance > 0m ? Verdict.Contradiction : printed.Number == asPrinted ? Verdict.Exact : Verdict.WithinRounding, finding.Verdict);
            Assert.Equal(Math.Max(0m, distance), finding.Distance);
        });

    [Fact]
    public void A_figure_that_is_moved_by_more_than_rounding_allows_always_contradicts() =>
        Property.Holds(Sums, Shrink, sum =>
        {
            PrintedTerm[] terms = [.. sum.Terms.Select(term => term with { Kind = ReportedKind.Rounded, Factor = 1m })];
            Reported[] parts = [.. terms.Select(term => term.Printed)];
            Reported printed = PrintedTerm.Print(parts.Sum(part => part.Number!.Value), 4, ReportedKind.Rounded);
            decimal allowed = terms.Sum(term => term.HalfUnit) + 0.00005m;
            for (int moved = 0; moved < parts.Length; moved++)
            {
                Reported[] changed = [.. parts];
                changed[moved] = PrintedTerm.Print(parts[moved].Number!.Value + 2m * allowed + 1m, terms[moved].Decimals, ReportedKind.Rounded);
                Assert.Equal(Verdict.Contradiction, Reconcile.Sum(printed, changed).Verdict);
            }
        });

    [Fact]
    public void The_order_of_the_parts_does_not_matter() =>
        Property.Holds(Sums, Shrink, sum =>
        {
            Reported printed = PrintedTerm.Print(sum.Terms[0].Value, sum.Decimals, sum.Kind);
            Finding forward = Combined(printed, sum.Terms);
            Finding backward = Combined(printed, [.. sum.Terms.Reverse()]);
            Assert.Equal((forward.Verdict, forward.Computed, forward.Distance), (backward.Verdict, backward.Computed, backward.Distance));
        });

    [Fact]
    public void The_verdict_and_the_intervals_say_the_same() =>
        Property.Holds(Sums, Shrink, sum =>
        {
            Reported printed = PrintedTerm.Print(sum.Terms[0].Value, sum.Decimals, sum.Kind);
            Reported[] parts = [.. sum.Terms.Select(term => term.Printed)];
            Finding[] findings = [Combined(printed, sum.Terms), Reconcile.Sum(printed, parts), Reconcile.Mean(printed, parts), Reconcile.Difference(printed, parts[0], parts[1..])];
            Assert.All(findings, finding =>
            {
                Assert.Equal(finding.Verdict == Verdict.Contradiction, !finding.Computed!.Value.Meets(finding.Stated!.Value));
                Assert.Equal(printed.Interval, finding.Stated);
            });
        });

    [Fact]
    public void A_unit_for_all_figures_changes_no_verdict() =>
        Property.Holds(Sums, Shrink, sum =>
        {
            Reported printed = PrintedTerm.Print(sum.Terms[0].Value, sum.Decimals, sum.Kind);
            Reported[] parts = [.. sum.Terms.Select(term => term.Printed)];
            Finding bare = Reconcile.Sum(printed, parts);
            Finding shared = Reconcile.Sum(printed.In(BahtUnit.Millions), [.. parts.Select(part => part.In(BahtUnit.Millions))]);
            Assert.Equal((bare.Verdict, bare.Computed), (shared.Verdict, shared.Computed));

            // The same money in thousands: every figure a thousand times as large.
            Finding mixed = Reconcile.Sum(printed.In(BahtUnit.Millions), [.. sum.Terms.Select(InThousands)]);
            Assert.Equal(bare.Verdict, mixed.Verdict);

            static Reported InThousands(PrintedTerm term)
            {
                Reported millions = term.Printed;
                return term.Decimals >= 3
                    ? Rescaled(millions, term.Decimals - 3).In(BahtUnit.Thousands)
                    : millions.In(BahtUnit.Millions);
            }

            static Reported Rescaled(Reported figure, int decimals) => PrintedTerm.Print(decimal.Round(figure.Number!.Value * 1000m, decimals), decimals, figure.Kind);
        });

    private static Finding Combined(Reported printed, PrintedTerm[] terms) => Reconcile.Combination(printed, [.. terms.Select(term => (term.Printed, term.Factor))]);

    private static IEnumerable<(PrintedTerm[] Terms, int Decimals, ReportedKind Kind)> Shrink((PrintedTerm[] Terms, int Decimals, ReportedKind Kind) sum) =>
        PrintedTerm.Shrink(sum.Terms).Select(terms => (terms, sum.Decimals, sum.Kind));
}
