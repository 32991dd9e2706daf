using System.Text.Json;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>How the members of progress, plan and actual with their direction, are read from JSON and written.</summary>
internal struct ProgressReading
{
    private const int Plan = 0, Actual = 1, Better = 2;

    private QuarterlySeries? _plan;
    private QuarterlySeries? _actual;
    private BetterWhen? _better;
    private bool _isRefused;

    public static string[] Names { get; } = ["plan", "actual", "better"];

    private static JsonMembers Members { get; } = new(required: 1, Names);

    /// <summary>Takes the value of a member.</summary>
    public void Take(ref Utf8JsonReader json, JsonScope scope, int member)
    {
        switch (member)
        {
            case Plan:
                _plan = QuarterlySeries.Json.ReadPart(ref json, scope);
                _isRefused |= _plan is null;
                break;
            case Actual:
                _actual = QuarterlySeries.Json.ReadPart(ref json, scope);
                _isRefused |= _actual is null;
                break;
            default:
                _better = NameFormat<BetterWhen>.Instance.ReadValue(ref json, scope);
                _isRefused |= _better is null;
                break;
        }
    }

    public readonly bool TryMake(JsonScope scope, long position, out QuarterlyProgress progress)
    {
        progress = null!;
        if (_isRefused || _plan is not { } plan)
            return false;
        (QuarterlySeries? actual, BetterWhen better) = (_actual, _better ?? BetterWhen.Higher);
        return JsonValue.TryMake(scope, position, () => new QuarterlyProgress(plan, actual, better), out progress);
    }

    public static void WriteMembers(Utf8JsonWriter json, QuarterlyProgress progress, JsonScope scope)
    {
        QuarterlySeries.Json.Write(json, Members[Plan], progress.Plan, scope);
        QuarterlySeries.Json.WriteIfAny(json, Members[Actual], progress.Actual, scope);
        if (progress.Better != BetterWhen.Higher)
            NameFormat<BetterWhen>.Instance.Write(json, Members[Better], progress.Better, scope);
    }
}
