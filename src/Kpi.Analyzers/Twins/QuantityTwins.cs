using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>The twins of <c>Kpi.Domain.Quantities</c>. A quantity is known by its number; an amount by its baht.</summary>
internal static class QuantityTwins
{
    private const string Area = "Quantities";

    public static void Register(LibraryTwins twins)
    {
        twins.Add(Area, "Weight", WellKnownMemberNames.ImplicitConversionName, Weight);
        twins.Add(Area, "Percentage", WellKnownMemberNames.ImplicitConversionName, Number);
        twins.Add(Area, "Score", WellKnownMemberNames.ImplicitConversionName, Number);
        foreach (string scalar in new[] { "Weight", "Percentage", "Score" })
            twins.Add(Area, scalar, "Value", call => Outcome.Constant(call.Receiver.AsDecimal()));
        twins.Add(Area, "Baht", "Of", call => InBaht(MoneyUnits.Baht, call["baht"], "baht"));
        twins.Add(Area, "Baht", "Satang", call => InBaht(MoneyUnits.Satang, call["satang"], "satang"));
        twins.Add(Area, "Baht", "Thousands", call => InBaht(MoneyUnits.Thousands, call["thousands"], "thousands"));
        twins.Add(Area, "Baht", "Millions", call => InBaht(MoneyUnits.Millions, call["millions"], "millions"));
        twins.Add(Area, "Baht", "In", In);
        twins.Add(Area, "Baht", "InSatang", call => InUnit(MoneyUnits.Satang, call.Receiver));
        twins.Add(Area, "Baht", "InThousands", call => InUnit(MoneyUnits.Thousands, call.Receiver));
        twins.Add(Area, "Baht", "InMillions", call => InUnit(MoneyUnits.Millions, call.Receiver));
        twins.Add(Area, "Baht", "Amount", call => Outcome.Constant(call.Receiver.AsDecimal()));
        twins.Add(Area, "Baht", "Zero", _ => Outcome.Constant(0m));
        twins.Add(Area, "Baht", WellKnownMemberNames.AdditionOperatorName, call => Exactly(ExactDecimal.Add, call["left"].AsDecimal(), call["right"].AsDecimal()));
        twins.Add(Area, "Baht", WellKnownMemberNames.SubtractionOperatorName, call => Exactly(ExactDecimal.Add, call["left"].AsDecimal(), -call["right"].AsDecimal()));
        twins.Add(Area, "Baht", WellKnownMemberNames.UnaryNegationOperatorName, call => Outcome.Constant(-call["amount"].AsDecimal()));
        twins.Add(Area, "Baht", WellKnownMemberNames.MultiplyOperatorName, call => Exactly(ExactDecimal.Multiply, call["amount"].AsDecimal(), call["factor"].AsDecimal()));
    }

    private static Outcome Weight(Call call) =>
        call["value"].AsDecimal() is { } weight
            ? Outcome.Constant(weight, WeightRules.Check(weight, "value"))
            : Outcome.Unknown;

    private static Outcome Number(Call call) => Outcome.Constant(call["value"].AsDecimal());

    /// <summary>An amount in a unit, or a number of the unit as an amount: the overloads share the name.</summary>
    private static Outcome In(Call call)
    {
        // What is no unit is refused, but by no rule.
        if (call["unit"].AsInt32() is not { } unit || !MoneyUnits.IsUnit(unit))
            return Outcome.Unknown;
        return call.Has("number") ? InBaht(unit, call["number"], "number") : InUnit(unit, call.Receiver);
    }

    private static Outcome InBaht(int unit, Value number, string parameter)
    {
        Outcome amount = Exactly(ExactDecimal.Multiply, number.AsDecimal(), MoneyUnits.BahtIn(unit));
        return amount.Value.AsDecimal() is { } baht ? Outcome.Constant(baht, AmountRules.CheckSatang(baht, parameter)) : amount;
    }

    private static Outcome InUnit(int unit, Value amount) => Exactly(ExactDecimal.Multiply, amount.AsDecimal(), MoneyUnits.UnitsInABaht(unit));

    /// <summary>What the library computes exactly; unknown where it throws instead, since no decimal holds the result.</summary>
    private static Outcome Exactly(Func<decimal, decimal, decimal> compute, decimal? left, decimal? right)
    {
        if (left is not { } first || right is not { } second)
            return Outcome.Unknown;
        try
        {
            return Outcome.Constant(compute(first, second));
        }
        catch (OverflowException)
        {
            return Outcome.Unknown;
        }
    }
}
