using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>
/// The other prints of one figure. Prints of one precision must be equal, others must have values in common; units and
/// titles must agree where they are stated; a number and no number do not agree.
/// </summary>
internal sealed class DuplicateFormula(Reported[] others) : ReportedFormula
{
    public override IReadOnlyList<Reported> Inputs => Array.AsReadOnly(others);

    public override BilingualText Text => new($"พิมพ์อีกแห่งว่า {Write(Language.Thai)}", $"printed elsewhere as {Write(Language.English)}");

    public override Verdict Judge(Reported printed)
    {
        if (ObstacleFor(printed) is not null)
            return Verdict.NotCheckable;
        return DisagreementWith(printed) != Disagreement.None ? Verdict.Contradiction : IsExact(printed) ? Verdict.Exact : Verdict.WithinRounding;
    }

    public override BilingualText? ObstacleFor(Reported printed)
    {
        if (others.Length == 0)
            return new("พิมพ์ไว้แห่งเดียว", "it is printed once only");
        return printed.IsNumber || Array.Exists(others, other => other.IsNumber) ? null : NoNumber(printed);
    }

    /// <summary>Two prints that do not agree in value; where all do, the first and the last.</summary>
    public override (DecimalInterval Computed, DecimalInterval Stated) Compare(Reported printed)
    {
        Reported[] numbers = [.. Prints(printed).Where(print => print.IsNumber)];
        foreach (Reported one in numbers)
        {
            foreach (Reported other in numbers)
            {
                if (!Agree(one, other))
                    return HasPrecisionOf(one, other) ? (DecimalInterval.Point(ValueOf(other)), DecimalInterval.Point(ValueOf(one))) : (IntervalOf(other), IntervalOf(one));
            }
        }

        return (IntervalOf(numbers[numbers.Length - 1]), IntervalOf(numbers[0]));
    }

    public Disagreement DisagreementWith(Reported printed)
    {
        Reported[] prints = [.. Prints(printed)];
        Reported[] numbers = Array.FindAll(prints, print => print.IsNumber);
        Disagreement found = Disagreement.None;
        if (Array.Exists(numbers, one => Array.Exists(numbers, other => !Agree(one, other))))
            found |= Disagreement.Value;
        if (prints.Select(print => print.Unit?.Base).Where(unit => unit is not null).Distinct().Skip(1).Any())
            found |= Disagreement.Unit;
        if (prints.Select(print => print.Title).Where(title => title is not null).Distinct().Skip(1).Any())
            found |= Disagreement.Title;
        if (numbers.Length != prints.Length)
            found |= Disagreement.Presence;
        return found;
    }

    protected override bool IsExact(Reported printed) => Array.TrueForAll(others, other => ValueOf(other) == ValueOf(printed));

    private IEnumerable<Reported> Prints(Reported printed) => [printed, .. others];

    private string Write(Language language) => others.Length == 0 ? "…" : string.Join(", ", others.Select(other => other.Describe(language)));

    private static bool Agree(Reported one, Reported other) =>
        ValueOf(one) == ValueOf(other) || (!HasPrecisionOf(one, other) && IntervalOf(one).Meets(IntervalOf(other)));

    private static bool HasPrecisionOf(Reported one, Reported other) =>
        one.Kind == other.Kind && ExactDecimal.Multiply(one.LastUnit, one.Scale) == ExactDecimal.Multiply(other.LastUnit, other.Scale);

    private static decimal ValueOf(Reported print) => ExactDecimal.Multiply(print.Printed, print.Scale);

    private static DecimalInterval IntervalOf(Reported print) => print.CheckedInterval * print.Scale;
}
