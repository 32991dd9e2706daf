using System.Text.Json;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>
/// The measures that JSON names by code: the outermost value declares them once, its parts refer to them. Where a measure
/// is not declared, or another one has its code, it stands in full where it is named.
/// </summary>
internal sealed class MeasureDeclarations
{
    public const string Member = "measures";

    private static readonly JsonEncodedText MemberName = JsonEncodedText.Encode(Member);

    private readonly Dictionary<string, Measure> _byCode = new(StringComparer.Ordinal);

    public MeasureDeclarations(IEnumerable<Measure> measures)
    {
        foreach (IGrouping<string, Measure> named in measures.GroupBy(measure => measure.Code, StringComparer.Ordinal))
            _byCode.Add(named.Key, named.First());
    }

    /// <summary>
    /// Reads ahead what an object declares, wherever in it the declarations stand; false where another value around it
    /// declares for it.
    /// </summary>
    /// <param name="json">Stands on the object's start, and stays there.</param>
    /// <param name="scope">Where the declarations then are.</param>
    public static bool TryReadAhead(Utf8JsonReader json, JsonScope scope)
    {
        if (scope.Declarations is not null)
            return false;
        Measure[] measures = [];
        if (json.TokenType == JsonTokenType.StartObject)
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                bool declares = json.ValueTextEquals(MemberName.EncodedUtf8Bytes);
                json.Read();
                if (declares && json.TokenType != JsonTokenType.Null)
                {
                    JsonValue.TryReadList(ref json, scope, Measure.Json, out measures);
                    break;
                }

                json.TrySkip();
            }
        }

        scope.Declarations = new MeasureDeclarations(measures);
        return true;
    }

    /// <summary>Passes over the declarations, which were read ahead; where another value declares, they have no place here.</summary>
    public static void Pass(ref Utf8JsonReader json, JsonScope scope, bool declares)
    {
        if (declares)
            json.TrySkip();
        else
            JsonValue.RefuseMember(ref json, scope, MemberName);
    }

    /// <summary>Writes the declarations as a member of the object that has just begun, unless another value around it declares for it.</summary>
    public static void WriteIfOutermost<T>(Utf8JsonWriter json, JsonScope scope, T owner, Func<T, IEnumerable<Measure>> measuresOf)
    {
        if (scope.Declarations is not null)
            return;
        var declared = new MeasureDeclarations(measuresOf(owner));
        scope.Declarations = declared;
        if (declared._byCode.Count == 0)
            return;
        json.WritePropertyName(MemberName);
        JsonValue.WriteList(json, scope, Measure.Json, declared._byCode.Values);
    }

    /// <summary>A measure by its code, or in full.</summary>
    public static bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Measure measure)
    {
        measure = null!;
        if (json.TokenType == JsonTokenType.StartObject)
            return Measure.Json.TryRead(ref json, scope, out measure);
        if (!JsonValue.TryReadText(ref json, scope, out string code))
            return false;
        var declared = scope.Declarations as MeasureDeclarations;
        if (declared is not null && declared._byCode.TryGetValue(code, out measure!))
            return true;
        scope.Add(ref json, JsonRules.Unexpected(ref json, Expected(declared?._byCode.Keys)));
        return false;
    }

    /// <summary>A list of measures, each by its code or in full; null where one cannot be read.</summary>
    public static Measure[]? ReadList(ref Utf8JsonReader json, JsonScope scope)
    {
        if (!JsonValue.TryBeginList(ref json, scope))
            return null;
        var measures = new List<Measure>();
        bool isWhole = true;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            isWhole &= TryRead(ref json, scope, out Measure measure);
            measures.Add(measure);
        }

        return isWhole ? [.. measures] : null;
    }

    public static void Write(Utf8JsonWriter json, JsonScope scope, Measure measure)
    {
        if (scope.Declarations is MeasureDeclarations declared && declared._byCode.TryGetValue(measure.Code, out Measure? same) && IsSame(same, measure))
            json.WriteStringValue(measure.Code);
        else
            Measure.Json.Write(json, measure, scope);
    }

    private static bool IsSame(Measure left, Measure right) =>
        ReferenceEquals(left, right) || (left.Equals(right) && left.Title == right.Title && left.Unit == right.Unit);

    private static BilingualText Expected(IReadOnlyCollection<string>? codes)
    {
        string known = string.Join(", ", (codes ?? []).Take(12));
        return known.Length == 0
            ? new("ตัววัดแบบเต็ม เพราะไม่มีตัววัดที่ประกาศไว้ใน measures", "a measure in full, since none is declared in measures")
            : new($"รหัสตัววัดที่ประกาศไว้ใน measures ({known})", $"the code of a measure that is declared in measures ({known})");
    }
}
