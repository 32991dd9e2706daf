using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Twins;

/// <summary>The twins of <c>Kpi.Domain.Quantities</c>. A quantity is known by its number; an amount by its baht.</summary>
internal static class QuantityTwins
{
    private const string Area = "Quantities";
    private const decimal Million = 1_000_000m;

    public static void Register(LibraryTwins twins)
    {
        twins.Add(Area, "Weight", WellKnownMemberNames.ImplicitConversionName, Weight);
        twins.Add(Area, "Percentage", WellKnownMemberNames.ImplicitConversionName, Number);
        twins.Add(Area, "Score", WellKnownMemberNames.ImplicitConversionName, Number);
        twins.Add(Area, "Baht", "Of", call => Outcome.Constant(call["baht"].AsDecimal()));
        twins.Add(Area, "Baht", "Millions", call => Compute(BinaryOperatorKind.Multiply, call["millions"], new ConstantValue(Million)));
        twins.Add(Area, "Baht", "Zero", _ => Outcome.Constant(0m));
        twins.Add(Area, "Baht", WellKnownMemberNames.AdditionOperatorName, call => Compute(BinaryOperatorKind.Add, call["left"], call["right"]));
        twins.Add(Area, "Baht", WellKnownMemberNames.SubtractionOperatorName, call => Compute(BinaryOperatorKind.Subtract, call["left"], call["right"]));
        twins.Add(Area, "Baht", WellKnownMemberNames.UnaryNegationOperatorName, call => Compute(BinaryOperatorKind.Subtract, new ConstantValue(0m), call["amount"]));
    }

    private static Outcome Weight(Call call) =>
        call["value"].AsDecimal() is { } weight
            ? Outcome.Constant(weight, WeightRules.Check(weight, "value"))
            : Outcome.Unknown;

    private static Outcome Number(Call call) => Outcome.Constant(call["value"].AsDecimal());

    private static Outcome Compute(BinaryOperatorKind kind, Value left, Value right) =>
        left.AsDecimal() is { } first && right.AsDecimal() is { } second
            ? Outcome.Passing(Arithmetic.Of(kind, first, second))
            : Outcome.Unknown;
}
