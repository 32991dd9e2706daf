using System.Text.Json;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Targets;

/// <summary>How the members of an observation are read from JSON and written.</summary>
internal ref struct ObservationReading
{
    public const int Measure = 0, Value = 1, AsOf = 2, Formula = 3, Decimals = 4, Parts = 5;

    private static readonly BilingualText WithParts = new("formula กับ parts คู่กัน และ decimals เมื่อมีทั้งสองเท่านั้น", "formula with parts, and decimals only where they are");

    private Measure? _measure;
    private Utf8JsonReader _valueAt;
    private Utf8JsonReader _dayAt;
    private LocalDate? _asOf;
    private DerivationKind? _formula;
    private int? _decimals;
    private Observation[]? _parts;
    private bool _isRefused;

    public static string[] Names { get; } = ["measure", "value", "asOf", "formula", "decimals", "parts"];

    public static JsonMembers Members { get; } = new(required: 2, Names);

    /// <summary>Takes the value of a member.</summary>
    public void Take(ref Utf8JsonReader json, JsonScope scope, int member)
    {
        switch (member)
        {
            case Measure:
                _isRefused |= !MeasureDeclarations.TryRead(ref json, scope, out _measure!);
                break;
            case Value:
                // Whether it fits is known when the measure is, which may stand behind it.
                _valueAt = json;
                json.TrySkip();
                break;
            case AsOf:
                _dayAt = json;
                _asOf = Read(ref json, scope, DateFormat.Instance, out LocalDate day) ? day : null;
                break;
            case Formula:
                _formula = Read(ref json, scope, NameFormat<DerivationKind>.Instance, out DerivationKind formula) ? formula : null;
                break;
            case Decimals:
                _decimals = Read(ref json, scope, WholeNumberFormat.Instance, out int decimals) ? decimals : null;
                break;
            default:
                _isRefused |= !JsonValue.TryReadList(ref json, scope, Observation.Json, out _parts!);
                break;
        }
    }

    /// <summary>Makes the observation, once measure and value are taken.</summary>
    public readonly bool TryMake(JsonScope scope, long position, out Observation observation)
    {
        observation = null!;
        Utf8JsonReader valueAt = _valueAt;
        if (_measure is not { } measure || !MeasureValue.TryRead(ref valueAt, scope, measure, out decimal value) || _isRefused)
            return false;
        if (_formula is null && _parts is null && _decimals is null)
        {
            observation = new Observation(measure, value, _asOf);
            return true;
        }

        if (_formula is not { } formula || _parts is not { } parts)
        {
            scope.AddAt(position, JsonRules.Part(WithParts));
            return false;
        }

        int decimals = _decimals ?? 0;
        return JsonValue.TryMake(scope, position, () => measure.Derive(formula, decimals, parts), out observation) && Agrees(scope, observation, value);
    }

    public static void WriteMembers(Utf8JsonWriter json, Observation observation, JsonScope scope)
    {
        json.WritePropertyName(Members[Measure]);
        MeasureDeclarations.Write(json, scope, observation.Measure);
        json.WritePropertyName(Members[Value]);
        MeasureValue.Write(json, scope, observation.Measure, observation.Value);
        if (observation.AsOf is { } day)
        {
            json.WritePropertyName(Members[AsOf]);
            DateFormat.Instance.Write(json, day, scope);
        }

        if (observation.DerivedFrom is not { } derived)
            return;
        json.WritePropertyName(Members[Formula]);
        NameFormat<DerivationKind>.Instance.Write(json, derived.Formula.Kind, scope);
        json.WriteNumber(Members[Decimals], derived.Formula.Decimals);
        json.WritePropertyName(Members[Parts]);
        JsonValue.WriteList(json, scope, Observation.Json, derived.Parts);
    }

    // What follows from the parts is not stored; where it is stated, it has to be right.
    private readonly bool Agrees(JsonScope scope, Observation derived, decimal value)
    {
        Utf8JsonReader valueAt = _valueAt, dayAt = _dayAt;
        if (derived.Value != value)
            scope.Add(ref valueAt, JsonRules.Unexpected(ref valueAt, Following(CanonicalNumber.Of(derived.Value))));
        else if (_asOf is not null && derived.AsOf != _asOf)
            scope.Add(ref dayAt, JsonRules.Unexpected(ref dayAt, Following(derived.AsOf is { } day ? FiscalCalendar.Text(day) : "-")));
        else
            return true;
        return false;
    }

    private static BilingualText Following(string value) => new($"{value} ซึ่งได้จาก parts", $"{value}, which follows from the parts,");

    private bool Read<T>(ref Utf8JsonReader json, JsonScope scope, JsonFormat<T> format, out T value)
        where T : notnull
    {
        bool isRead = format.TryRead(ref json, scope, out value);
        _isRefused |= !isRead;
        return isRead;
    }
}
