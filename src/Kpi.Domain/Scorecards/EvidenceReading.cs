using System.Text.Json;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <summary>How evidence of any kind is read from JSON, and written.</summary>
internal ref struct EvidenceReading
{
    private const int Indicator = 6, Awarded = 7, Raw = 8, Assumed = 9;

    private static readonly JsonMembers Members = new(required: 0, [.. ObservationReading.Names, "indicator", "awarded", "raw", "assumed"]);

    private static readonly BilingualText OneKind = new(
        "measure กับ value, indicator กับ awarded หรือ indicator กับ assumed",
        "measure with value, indicator with awarded, or indicator with assumed");

    private ObservationReading _observation;
    private string? _indicator;
    private Score? _awarded;
    private decimal? _raw;
    private Score? _assumed;
    private bool _isRefused;

    public static bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Evidence evidence)
    {
        evidence = null!;
        if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject members))
            return false;
        var reading = new EvidenceReading();
        bool isObserved = false, isScored = false;
        while (members.Next(ref json, scope, out int member))
        {
            isObserved |= member < Indicator;
            isScored |= member >= Indicator;
            reading.Take(ref json, scope, member);
        }

        bool hasOneKind = isObserved
            ? !isScored && members.Has(ObservationReading.Measure) && members.Has(ObservationReading.Value)
            : members.Has(Indicator) && members.Has(Awarded) != members.Has(Assumed) && (members.Has(Awarded) || !members.Has(Raw));
        if (!hasOneKind)
        {
            scope.AddAt(members.Position, JsonRules.Part(OneKind));
            return false;
        }

        if (isObserved)
        {
            bool isMade = reading._observation.TryMake(scope, members.Position, out Observation observation);
            evidence = isMade ? (Evidence)observation : null!;
            return isMade;
        }

        return !reading._isRefused && reading.TryMake(scope, members.Position, out evidence);
    }

    public static void Write(Utf8JsonWriter json, Evidence evidence, JsonScope scope)
    {
        json.WriteStartObject();
        switch (evidence)
        {
            case ObservedEvidence observed:
                ObservationReading.WriteMembers(json, observed.Observation, scope);
                break;
            case AwardedScore award:
                json.WriteString(Members[Indicator], award.IndicatorCode);
                json.WriteNumber(Members[Awarded], award.Score.Value);
                if (award.Raw is { } raw)
                    json.WriteNumber(Members[Raw], raw);
                break;
            case PendingScore pending:
                json.WriteString(Members[Indicator], pending.IndicatorCode);
                json.WriteNumber(Members[Assumed], pending.Assumed.Value);
                break;
        }

        json.WriteEndObject();
    }

    private void Take(ref Utf8JsonReader json, JsonScope scope, int member)
    {
        bool isRead = true;
        switch (member)
        {
            case Indicator:
                isRead = JsonValue.TryReadText(ref json, scope, out string code);
                _indicator = code;
                break;
            case Awarded:
                isRead = Score.Json.TryRead(ref json, scope, out Score awarded);
                _awarded = awarded;
                break;
            case Raw:
                isRead = JsonValue.TryReadNumber(ref json, scope, out decimal raw);
                _raw = raw;
                break;
            case Assumed:
                isRead = Score.Json.TryRead(ref json, scope, out Score assumed);
                _assumed = assumed;
                break;
            default:
                _observation.Take(ref json, scope, member);
                break;
        }

        _isRefused |= !isRead;
    }

    private readonly bool TryMake(JsonScope scope, long position, out Evidence evidence)
    {
        string indicator = _indicator!;
        if (CodeRules.CheckForm(indicator, nameof(indicator)) is { } malformed)
        {
            scope.AddOf(position, malformed);
            evidence = null!;
            return false;
        }

        evidence = _awarded is { } score ? Evidence.Awarded(indicator, score, _raw) : Evidence.Pending(indicator, _assumed!.Value);
        return true;
    }
}
