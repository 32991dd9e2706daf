using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Time;

namespace Kpi.Domain.Targets;

/// <content>
/// As JSON: <c>{ "measure": …, "year": "FY2568", "kind": "incremental", "quarters": [2000, null, "…"] }</c>; a quarter is a
/// figure, null for nothing, or the words that stand instead.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class QuarterlySeries
{
    /// <summary>How a series is written as JSON and read back.</summary>
    public static JsonFormat<QuarterlySeries> Json { get; } = new JsonFormat();

    /// <summary>How a series is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<QuarterlySeries>
    {
        private const int MeasureMember = 0, YearMember = 1, KindMember = 2, QuartersMember = 3;

        private static readonly JsonMembers Members = new(required: 4, "measure", "year", "kind", "quarters");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out QuarterlySeries value)
        {
            value = null!;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject series))
                return false;
            Measure? measure = null;
            FiscalYear? year = null;
            SeriesKind? kind = null;
            Utf8JsonReader kindAt = default, quartersAt = default;
            while (series.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case MeasureMember:
                        measure = QuarterFigure.ReadMeasure(ref json, scope);
                        break;
                    case YearMember:
                        year = FiscalYear.Json.ReadValue(ref json, scope);
                        break;
                    case KindMember:
                        kindAt = json;
                        kind = NameFormat<SeriesKind>.Instance.ReadValue(ref json, scope);
                        break;
                    default:
                        // Whether the figures fit is known when the measure is, which may stand behind them.
                        quartersAt = json;
                        json.TrySkip();
                        break;
                }
            }

            if (!series.IsWhole || measure is not { } measured)
                return false;
            bool isRead = TryReadQuarters(quartersAt, scope, measured, out decimal?[] figures, out string?[] words);
            if (!isRead || year is not { } of || kind is not { } what || !QuarterFigure.CheckKind(kindAt, scope, measured, what))
                return false;
            return JsonValue.TryMake(scope, series.Position, () => Of(measured, of, what, figures).WithWords(words), out value);
        }

        internal override void Write(Utf8JsonWriter json, QuarterlySeries value, JsonScope scope)
        {
            json.WriteStartObject();
            json.WritePropertyName(Members[MeasureMember]);
            MeasureDeclarations.Write(json, scope, value.Measure);
            FiscalYear.Json.Write(json, Members[YearMember], value.Year, scope);
            NameFormat<SeriesKind>.Instance.Write(json, Members[KindMember], value.Kind, scope);
            json.WriteStartArray(Members[QuartersMember]);
            foreach (QuarterEntry entry in value.Entries)
            {
                if (entry.Value is { } figure)
                    json.WriteNumberValue(figure);
                else
                    json.WriteStringValue(entry.Words);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        private static bool TryReadQuarters(Utf8JsonReader json, JsonScope scope, Measure measure, out decimal?[] figures, out string?[] words)
        {
            (figures, words) = ([], []);
            if (!JsonValue.TryBeginList(ref json, scope))
                return false;
            (List<decimal?> read, List<string?> texts, bool isWhole) = ([], [], true);
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                (decimal? figure, string? text) = (null, null);
                if (json.TokenType == JsonTokenType.String)
                    isWhole &= (text = JsonFormatParts.ReadText(ref json, scope)) is not null;
                else if (json.TokenType != JsonTokenType.Null)
                    isWhole &= (figure = QuarterFigure.TryRead(ref json, scope, measure, out decimal number) ? number : null) is not null;
                read.Add(figure);
                texts.Add(text);
            }

            (figures, words) = ([.. read], [.. texts]);
            return isWhole;
        }
    }

    /// <summary>The series with words where there are any.</summary>
    private QuarterlySeries WithWords(string?[] words)
    {
        QuarterlySeries series = this;
        for (int index = 0; index < words.Length; index++)
            series = words[index] is { } text ? series.WithWords(index + 1, text) : series;
        return series;
    }
}
