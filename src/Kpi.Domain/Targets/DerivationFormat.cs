using System.Text.Json;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>
/// Derivations as JSON: <c>{ "measure": …, "formula": "mean", "decimals": 2, "parts": [ … ] }</c>, with the measures by code
/// where they are declared; a sum states no decimals.
/// </summary>
internal sealed class DerivationFormat<T> : JsonFormat<Derivation<T>>
    where T : struct
{
    private const int MeasureMember = 0, FormulaMember = 1, PartsMember = 2, DecimalsMember = 3;

    private static readonly JsonMembers Members = new(required: 3, "measure", "formula", "parts", "decimals");
    private static readonly BilingualText Expected = new($"ตัววัดที่มีค่าเป็น {typeof(T).Name}", $"a measure whose values are {typeof(T).Name}");

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Derivation<T> value)
    {
        value = null!;
        if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject derivation))
            return false;
        Measure<T>? measure = null;
        DerivationKind? formula = null;
        Measure[]? parts = null;
        int decimals = 0;
        bool isRefused = false;
        while (derivation.Next(ref json, scope, out int member))
        {
            switch (member)
            {
                case MeasureMember:
                    measure = ReadMeasure(ref json, scope);
                    break;
                case FormulaMember:
                    formula = NameFormat<DerivationKind>.Instance.ReadValue(ref json, scope);
                    break;
                case PartsMember:
                    parts = MeasureDeclarations.ReadList(ref json, scope);
                    break;
                default:
                    isRefused |= !JsonValue.TryReadWholeNumber(ref json, scope, out decimals);
                    break;
            }
        }

        return !isRefused && measure is not null && formula is { } kind && parts is not null
            && JsonValue.TryMake(scope, derivation.Position, () => measure.DeriveFrom(kind, decimals, parts), out value);
    }

    internal override void Write(Utf8JsonWriter json, Derivation<T> value, JsonScope scope)
    {
        json.WriteStartObject();
        json.WritePropertyName(Members[MeasureMember]);
        MeasureDeclarations.Write(json, scope, value.Measure);
        NameFormat<DerivationKind>.Instance.Write(json, Members[FormulaMember], value.Formula.Kind, scope);
        if (value.Formula.Kind != DerivationKind.Sum)
            json.WriteNumber(Members[DecimalsMember], value.Formula.Decimals);
        json.WriteStartArray(Members[PartsMember]);
        foreach (Measure part in value.Parts)
            MeasureDeclarations.Write(json, scope, part);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Measure<T>? ReadMeasure(ref Utf8JsonReader json, JsonScope scope)
    {
        Utf8JsonReader start = json;
        if (!MeasureDeclarations.TryRead(ref json, scope, out Measure measure))
            return null;
        if (measure is Measure<T> derived)
            return derived;
        scope.Add(ref start, JsonRules.Unexpected(ref start, Expected));
        return null;
    }
}
