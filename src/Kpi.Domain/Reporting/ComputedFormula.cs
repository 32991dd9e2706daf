using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>A value that no printed figure goes into: a count of names, an amount of a ledger.</summary>
/// <param name="value">The value, in the base unit.</param>
/// <param name="text">What it is, with the value.</param>
/// <param name="grounds">What it rests on.</param>
internal sealed class ComputedFormula(decimal value, BilingualText text, BilingualText[] grounds) : ReportedFormula
{
    public override IReadOnlyList<Reported> Inputs => Array.AsReadOnly<Reported>([]);

    public override BilingualText Text => text;

    public override IEnumerable<BilingualText> Grounds => grounds;

    /// <summary>How many names there are, each as often as it is listed.</summary>
    public static ComputedFormula OfNames(string[] names) => new(
        names.Length,
        new($"จำนวนรายชื่อ {names.Length}", $"{names.Length} names listed"),
        [.. names.Select((name, index) => (BilingualText)$"{index + 1}. {name}")]);

    public override (DecimalInterval Computed, DecimalInterval Stated) Compare(Reported printed) =>
        (DecimalInterval.Point(value), printed.CheckedInterval * printed.Scale);

    protected override bool IsExact(Reported printed) => ExactDecimal.Multiply(printed.Printed, printed.Scale) == value;
}
