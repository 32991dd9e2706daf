using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>A value that no printed figure goes into: a count of names, an amount of a ledger.</summary>
/// <param name="value">The value, in the base unit.</param>
/// <param name="text">What it is, with the value.</param>
/// <param name="grounds">What it rests on.</param>
internal sealed class ComputedFormula(decimal value, BilingualText text, BilingualText[] grounds) : ReportedFormula
{
    public decimal Value => value;

    /// <summary>The names that were counted; null where something else was computed.</summary>
    public IReadOnlyList<string>? Names { get; private init; }

    /// <summary>What was computed, without the value; null where names were counted.</summary>
    public BilingualText? Title { get; init; }

    /// <summary>Whether it is an amount of money, in baht.</summary>
    public bool IsMoney { get; init; }

    public override IReadOnlyList<Reported> Inputs => Array.AsReadOnly<Reported>([]);

    public override BilingualText Text => text;

    public override IEnumerable<BilingualText> Grounds => grounds;

    /// <summary>How many names there are, each as often as it is listed.</summary>
    public static ComputedFormula OfNames(string[] names) => new(
        names.Length,
        new($"จำนวนรายชื่อ {names.Length}", $"{names.Length} names listed"),
        [.. names.Select((name, index) => (BilingualText)$"{index + 1}. {name}")])
    {
        Names = Array.AsReadOnly(names),
    };

    public override (DecimalInterval Computed, DecimalInterval Stated) Compare(Reported printed) =>
        (DecimalInterval.Point(value), printed.CheckedInterval * printed.Scale);

    protected override bool IsExact(Reported printed) => ExactDecimal.Multiply(printed.Printed, printed.Scale) == value;
}
