using System.Globalization;

namespace Kpi.Domain.Tests.Generators;

/// <summary>
/// A condition as plain logic, told point by point: what the cells of the library are held against. It prints as code.
/// </summary>
internal abstract record Formula
{
    public sealed record Threshold(MeasureFacts Measure, Comparison Comparison, decimal Value) : Formula
    {
        public override bool Holds(Func<MeasureFacts, decimal> valueOf)
        {
            decimal observed = valueOf(Measure);
            return Comparison switch
            {
                Comparison.AtLeast => observed >= Value,
                Comparison.MoreThan => observed > Value,
                Comparison.AtMost => observed <= Value,
                Comparison.LessThan => observed < Value,
                _ => observed == Value,
            };
        }

        public override Condition ToCondition() => Condition.Where(Measure, Comparison, Value);

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Measure.Code ?? "?"}:{Measure.Kind} {Comparison} {Value}");
    }

    public sealed record Both(Formula Left, Formula Right) : Formula
    {
        public override bool Holds(Func<MeasureFacts, decimal> valueOf) => Left.Holds(valueOf) && Right.Holds(valueOf);

        public override Condition ToCondition() => Condition.Both(Left.ToCondition(), Right.ToCondition());

        public override string ToString() => $"({Left} & {Right})";
    }

    public sealed record Either(Formula Left, Formula Right) : Formula
    {
        public override bool Holds(Func<MeasureFacts, decimal> valueOf) => Left.Holds(valueOf) || Right.Holds(valueOf);

        public override Condition ToCondition() => Condition.Either(Left.ToCondition(), Right.ToCondition());

        public override string ToString() => $"({Left} | {Right})";
    }

    public sealed record Not(Formula Whole) : Formula
    {
        public override bool Holds(Func<MeasureFacts, decimal> valueOf) => !Whole.Holds(valueOf);

        public override Condition ToCondition() => Condition.Not(Whole.ToCondition());

        public override string ToString() => $"!({Whole})";
    }

    /// <summary>Whether a point of the product of all domains satisfies it.</summary>
    public abstract bool Holds(Func<MeasureFacts, decimal> valueOf);

    public abstract Condition ToCondition();

    public IEnumerable<Threshold> Thresholds => this switch
    {
        Both both => both.Left.Thresholds.Concat(both.Right.Thresholds),
        Either either => either.Left.Thresholds.Concat(either.Right.Thresholds),
        Not not => not.Whole.Thresholds,
        _ => [(Threshold)this],
    };

    /// <summary>The same formula with every threshold replaced.</summary>
    public Formula Replace(Func<Threshold, Threshold> replacement) => this switch
    {
        Both both => new Both(both.Left.Replace(replacement), both.Right.Replace(replacement)),
        Either either => new Either(either.Left.Replace(replacement), either.Right.Replace(replacement)),
        Not not => new Not(not.Whole.Replace(replacement)),
        _ => replacement((Threshold)this),
    };

    /// <summary>Simpler formulas: its parts, then itself with a simpler part.</summary>
    public IEnumerable<Formula> Shrink() => this switch
    {
        Both both => [both.Left, both.Right, .. both.Left.Shrink().Select(left => both with { Left = left }), .. both.Right.Shrink().Select(right => both with { Right = right })],
        Either either => [either.Left, either.Right, .. either.Left.Shrink().Select(left => either with { Left = left }), .. either.Right.Shrink().Select(right => either with { Right = right })],
        Not not => [not.Whole, .. not.Whole.Shrink().Select(whole => not with { Whole = whole })],
        _ => ShrinkThreshold((Threshold)this),
    };

    private static IEnumerable<Formula> ShrinkThreshold(Threshold threshold) =>
        Decimals.Shrink(threshold.Value)
            .Where(value => value != threshold.Value && MeasureDomain.Of(threshold.Measure).Contains(value))
            .Select(value => threshold with { Value = value });
}
