using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>Printed figures of every kind, biased to what is easily lost: scales, zeros at the end, empty headings, units that look like others.</summary>
internal static class Prints
{
    private static readonly string[] Texts = ["", " ", "ผลใช้จ่าย", "- เบิกจ่าย", "\"Q1\"", "a\tb", "null"];
    private static readonly string[] Words = ["อยู่ระหว่างประเมิน", "323,8777", "-1", "–", "ระดับดี", " 5 "];
    private static readonly decimal[] Numbers = [0m, 0.00m, -0.0m, 9.4m, 9.40m, 9.400m, -4.8284m, 13_031_074.00m, 1e-28m, decimal.MaxValue, decimal.MinValue, 7.9228162514264337593543950335m];

    private static readonly BilingualText[] Titles = ["SMEs", new("จำนวน", "count"), new("ก", "a")];

    private static readonly ReportedUnit[] Units =
    [
        ReportedUnit.Of(BahtUnit.Baht), ReportedUnit.Of(BahtUnit.Satang), ReportedUnit.Of(BahtUnit.Thousands), ReportedUnit.Of(BahtUnit.Millions),
        new("คน"), new(new BilingualText("พันคน", "thousand persons"), new BilingualText("คน", "persons"), 1000m), new("millions"), new("baht", "baht", 2m),
        new(new BilingualText("ล้านบาท", "million baht"), new BilingualText("บาท", "baht"), 1_000_001m),
    ];

    private static readonly TieredTarget SmesOrImpact = new(Example.Smes >= 50, Example.Smes >= 75, Example.Smes >= 100 & Example.Impact >= Baht.Millions(500));

    public static Gen<PlaceOfPrint> Places { get; } =
        from parts in Maybe(Gen.Elements(Texts)).ArrayOf(5)
        from page in Gen.Elements<int?>(null, 1, 3, int.MaxValue)
        select parts.All(part => part is null) && page is null
            ? new PlaceOfPrint(page: 1)
            : new PlaceOfPrint(parts[0], parts[1], parts[2], page, parts[3], parts[4]);

    public static Gen<ReportedUnit> AnyUnit { get; } = Gen.Elements(Units);

    /// <summary>Figures without unit, title and place.</summary>
    public static Gen<Reported> Bare { get; } =
        from number in Gen.Frequency((1, Gen.Elements(Numbers)), (1, Decimals.Any))
        from figure in Gen.Elements(
            Reported.Rounded(number), Reported.Rounded(number), Reported.Truncated(number), Reported.Exact(number), Reported.Nothing, Reported.NotReported)
        from words in Gen.Elements(Words)
        from isText in Gen.Choose(0, 5)
        select isText == 0 ? Reported.Text(words) : figure;

    public static Gen<Reported> Any { get; } =
        from figure in Bare
        from unit in Maybe(AnyUnit)
        from title in Maybe(Gen.Elements(Titles))
        from place in Maybe(Places)
        select With(figure, unit, title, place);

    /// <summary>Cells as their texts are read.</summary>
    public static Gen<string> Cells { get; } = Gen.Frequency(
        (5, Gen.Elements("39.1151", "1,315", "(4.8284)", "0.00", "13,031,074.00", "-", "–", "", "  ", "อยู่ระหว่าง", "๙.๔๐", "12,34")),
        (1, Bare.Select(figure => figure.ToString())));

    /// <summary>Tables whose columns and rows are headed by their places.</summary>
    public static Gen<ReportedTable> Tables { get; } =
        from columns in Gen.Choose(0, 3)
        from rows in Gen.Choose(0, 3)
        from cells in Any.ArrayOf(columns * rows)
        from unit in Maybe(AnyUnit)
        from sums in Gen.Choose(0, 5).ArrayOf(2)
        let table = new ReportedTable(
            "ตาราง",
            [.. Enumerable.Range(0, columns).Select(column => column == 0 ? "" : $"c{column}")],
            [.. Enumerable.Range(0, rows).Select(row => new ReportedRow($"r{row}", [.. cells.Skip(row * columns).Take(columns)]))],
            unit)
        select sums.Aggregate(table, Declare);

    /// <summary>Findings by every formula.</summary>
    public static Gen<Finding> Findings { get; } =
        from printed in Any
        from figures in Any.ListOf().Select(list => list.Take(4).ToArray())
        from two in Any.Two()
        from factors in Decimals.Any.ArrayOf(4)
        from weight in Gen.Elements(0.01m, 7.5m, 10m, 100m)
        from kind in Gen.Choose(0, 14)
        select kind switch
        {
            0 => Reconcile.Sum(printed, figures),
            1 => Reconcile.Difference(printed, two.Item1, figures),
            2 => Reconcile.Combination(printed, [.. figures.Zip(factors)]),
            3 => Reconcile.Mean(printed, figures),
            4 => Reconcile.Ratio(printed, two.Item1, two.Item2),
            5 => Reconcile.Percentage(printed, two.Item1, two.Item2),
            6 => Reconcile.WeightedTotal(printed, [.. figures.Select(figure => (figure, (Weight)weight))]),
            7 => Reconcile.Partition(printed, figures, isComplete: weight > 7.5m, residual: weight > 50m ? two.Item1 : null),
            8 => Reconcile.Duplicates(printed, figures),
            9 => Reconcile.Count(printed, [.. figures.Select(figure => figure.ToString())]),
            10 => Reconcile.Computed(printed, factors[0], "calculated"),
            11 => Reconcile.Computed(printed, Baht.Of(decimal.Round(factors[0], 2, MidpointRounding.AwayFromZero)), new("ตามบัญชี", "in the ledger")),
            12 => Reconcile.Points(printed, Example.Target(), Example.Framework, new ReportedResult(Example.Trust, two.Item1)),
            13 => Reconcile.Points(printed, SmesOrImpact, EvaluationFramework.OpdcOneToFive, new ReportedResult(Example.Smes, two.Item1), new ReportedResult(Example.Impact, two.Item2)),
            _ => Reconcile.Level(printed, two.Item1, EvaluationFramework.OpdcPublicOrganization2568),
        };

    public static IEnumerable<Reported> Shrink(Reported figure)
    {
        Reported bare = Reported.Rounded(figure.Number ?? 0m);
        if (!figure.Equals(bare))
            yield return bare;
        if (figure.Number is { } number and not 0m)
            yield return Reported.Rounded(decimal.Truncate(number / 10m));
    }

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, values.Select(value => (T?)value)));

    private static Reported With(Reported figure, ReportedUnit? unit, BilingualText? title, PlaceOfPrint? place)
    {
        Reported measured = unit is null ? figure : figure.In(unit);
        Reported titled = title is null ? measured : measured.Titled(title);
        return place is null ? titled : titled.At(place);
    }

    private static ReportedTable Declare(ReportedTable table, int which)
    {
        if (which < 2 && table.Columns.Count > 1)
            return table.WhereColumn(table.Columns[which], [.. table.Columns.Where((_, column) => column != which)]);
        return which is 2 or 3 && table.Rows.Count > 1
            ? table.WhereRow(table.Rows[which - 2].Heading, [.. table.Rows.Select(row => row.Heading).Where((_, row) => row != which - 2)])
            : table;
    }
}
