using Kpi.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>The twins of what all periods have in common: arithmetic, the first and the last.</summary>
internal static class PeriodTwins
{
    /// <summary>The parameter of none: what shows the mistake is the whole call.</summary>
    private const string WholeCall = "";

    public static void Register(LibraryTwins twins, string area, PeriodKind kind)
    {
        twins.Add(area, kind.Type, "MinValue", _ => kind.At(kind.First));
        twins.Add(area, kind.Type, "MaxValue", _ => kind.At(kind.Last));
        twins.Add(area, kind.Type, "Next", call => Shift(kind, call.Receiver, 1, WholeCall));
        twins.Add(area, kind.Type, "Previous", call => Shift(kind, call.Receiver, -1, WholeCall));
        twins.Add(area, kind.Type, "Plus", call => Shift(kind, call.Receiver, Operand(call, 0), ParameterOf(call, 0)));
        twins.Add(area, kind.Type, "Minus", call => Subtract(kind, call, call.Receiver, index: 0));
        twins.Add(area, kind.Type, WellKnownMemberNames.AdditionOperatorName, call => Shift(kind, call[ParameterOf(call, 0)], Operand(call, 1), ParameterOf(call, 1)));
        twins.Add(area, kind.Type, WellKnownMemberNames.SubtractionOperatorName, call => Subtract(kind, call, call[ParameterOf(call, 0)], index: 1));
    }

    /// <summary>A number less, or the distance from another period.</summary>
    private static Outcome Subtract(PeriodKind kind, Call call, Value period, int index)
    {
        string parameter = ParameterOf(call, index);
        if (((IMethodSymbol)call.Member).Parameters[index].Type.SpecialType == SpecialType.System_Int32)
            return Shift(kind, period, -Operand(call, index), parameter);
        return Outcome.Constant(kind.PlaceOf(period) - kind.PlaceOf(call[parameter]));
    }

    private static Outcome Shift(PeriodKind kind, Value period, long? distance, string parameterName) =>
        kind.PlaceOf(period) is { } place && distance is { } periods
            ? kind.Reach(place + periods, parameterName)
            : Outcome.Unknown;

    private static long? Operand(Call call, int index) => call[ParameterOf(call, index)].AsInt32();

    private static string ParameterOf(Call call, int index) => ((IMethodSymbol)call.Member).Parameters[index].Name;
}
