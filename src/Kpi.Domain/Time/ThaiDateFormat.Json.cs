using System.Text.Json;
using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Time;

/// <content>
/// As JSON: <c>{ "language": "thai", "length": "abbreviated", "numerals": "thai", "era": "buddhist", "century": 2500 }</c>.
/// What is not varied is left out: a full text, Arabic numerals, an era that is not written, years of four digits.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public readonly partial record struct ThaiDateFormat
{
    /// <summary>How a format is written as JSON and read back.</summary>
    public static JsonFormat<ThaiDateFormat> Json { get; } = new JsonFormat();

    private static ThaiDateFormat Make(Language language, TextLength length, Numerals numerals, WrittenEra? era, int? century)
    {
        ThaiDateFormat format = Of(language, length);
        if (numerals == Numerals.Thai)
            format = format.WithThaiNumerals();
        if (era is { } written)
            format = format.InEra(isBuddhist: written == WrittenEra.Buddhist);
        return century is { } first ? format.WithTwoDigitYears(first) : format;
    }

    /// <summary>How a format is written as JSON and read back.</summary>
    public sealed class JsonFormat : JsonFormat<ThaiDateFormat>
    {
        private const int LanguageMember = 0, LengthMember = 1, NumeralsMember = 2, EraMember = 3, CenturyMember = 4;

        private static readonly JsonMembers Members = new(required: 1, "language", "length", "numerals", "era", "century");

        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out ThaiDateFormat value)
        {
            value = default;
            if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject format))
                return false;
            Language? language = null;
            TextLength length = default;
            Numerals numerals = default;
            WrittenEra? era = null;
            int? century = null;
            bool isRefused = false;
            while (format.Next(ref json, scope, out int member))
            {
                switch (member)
                {
                    case LanguageMember:
                        language = NameFormat<Language>.Instance.ReadValue(ref json, scope);
                        break;
                    case LengthMember:
                        isRefused |= !NameFormat<TextLength>.Instance.TryRead(ref json, scope, out length);
                        break;
                    case NumeralsMember:
                        isRefused |= !NameFormat<Numerals>.Instance.TryRead(ref json, scope, out numerals);
                        break;
                    case EraMember:
                        era = NameFormat<WrittenEra>.Instance.ReadValue(ref json, scope);
                        isRefused |= era is null;
                        break;
                    default:
                        century = WholeNumberFormat.Instance.ReadValue(ref json, scope);
                        isRefused |= century is null;
                        break;
                }
            }

            return !isRefused && language is { } spoken
                && JsonValue.TryMake(scope, format.Position, () => Make(spoken, length, numerals, era, century), out value);
        }

        internal override void Write(Utf8JsonWriter json, ThaiDateFormat value, JsonScope scope)
        {
            json.WriteStartObject();
            NameFormat<Language>.Instance.Write(json, Members[LanguageMember], value.Language, scope);
            if (value.Length != default)
                NameFormat<TextLength>.Instance.Write(json, Members[LengthMember], value.Length, scope);
            if (value.Numerals != default)
                NameFormat<Numerals>.Instance.Write(json, Members[NumeralsMember], value.Numerals, scope);
            if (value.WritesEra)
                NameFormat<WrittenEra>.Instance.Write(json, Members[EraMember], value.IsBuddhistEra ? WrittenEra.Buddhist : WrittenEra.Common, scope);
            if (value.Century is { } century)
                json.WriteNumber(Members[CenturyMember], century);
            json.WriteEndObject();
        }
    }
}
