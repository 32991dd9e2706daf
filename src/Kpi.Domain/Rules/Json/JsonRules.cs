using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>What JSON itself can have wrong, whatever it stands for: KPI5001 to KPI5003.</summary>
internal static class JsonRules
{
    private const string ParameterName = "json";
    private const int LongestQuote = 60;

    private static readonly BilingualText Unknown = new("ไม่รู้จักชื่อนี้", "is unknown here");
    private static readonly BilingualText Missing = new("ขาดไป", "is missing");
    private static readonly BilingualText Twice = new("มีซ้ำ", "is there twice");

    /// <summary>A value with members, within a sentence.</summary>
    public static BilingualText AnObject { get; } = new("วัตถุ", "an object");

    /// <summary>Text that is no Unicode.</summary>
    public static Violation NotUnicode { get; } = RuleCatalogue.NotJson.At(
        ParameterName, new BilingualText("มีอักขระที่ไม่ใช่ Unicode", "it has a character that is no Unicode"));

    public static Violation NotJson(JsonException malformed)
    {
        string line = Number((malformed.LineNumber ?? 0) + 1);
        string place = Number((malformed.BytePositionInLine ?? 0) + 1);
        return RuleCatalogue.NotJson.At(ParameterName, new BilingualText(
            $"อ่านต่อไม่ได้ตั้งแต่บรรทัด {line} ไบต์ที่ {place} หรือซ้อนลึกเกิน {Number(JsonScope.MostLevels)} ชั้น",
            $"it cannot be read on from line {line}, byte {place}, or is nested deeper than {Number(JsonScope.MostLevels)} levels"));
    }

    /// <summary>The current value is not what has to stand there.</summary>
    public static Violation Unexpected(ref Utf8JsonReader json, BilingualText expected) =>
        RuleCatalogue.UnexpectedJson.At(ParameterName, Describe(ref json), expected);

    /// <summary>Members are there that do not go together.</summary>
    public static Violation Part(BilingualText expected) => RuleCatalogue.UnexpectedJson.At(ParameterName, AnObject, expected);

    /// <summary>A part that is right by itself does not fit where it stands. The reason is an exception's, and so in English.</summary>
    public static Violation Refused(ArgumentException refused) => RuleCatalogue.PartRefused.At(refused.ParamName ?? ParameterName, ReasonOf(refused));

    /// <summary>An item of a list does not fit the other parts.</summary>
    public static Violation RefusedItem(string list, int item, ArgumentException refused) => RuleCatalogue.PartRefused.AtItem(list, item, ReasonOf(refused));

    /// <summary>The parts are beyond what a decimal holds, or of kinds that have no such value.</summary>
    public static Violation Refused(Exception refused) => RuleCatalogue.PartRefused.At(ParameterName, BilingualText.Quote(refused.Message));

    /// <summary>A stated value is another than follows.</summary>
    public static Violation Instead(string stated, BilingualText expected) =>
        RuleCatalogue.UnexpectedJson.At(ParameterName, BilingualText.Quote(JsonText.Shorten(stated, LongestQuote)), expected);

    public static Violation UnknownMember(string name) => Member(name, Unknown);

    public static Violation MissingMember(string name) => Member(name, Missing);

    public static Violation MemberTwice(string name) => Member(name, Twice);

    /// <summary>A member is missing that another one asks for; the problem stands at that one.</summary>
    public static Violation MissingMember(string name, string of) => RuleCatalogue.WrongMember.At(of, BilingualText.Quote(name), Missing);

    /// <summary>A member is there that only others of its kind have; the problem stands at it.</summary>
    public static Violation ForeignMember(string name) => RuleCatalogue.WrongMember.At(name, BilingualText.Quote(name), Unknown);

    private static Violation Member(string name, BilingualText what) =>
        RuleCatalogue.WrongMember.At(ParameterName, BilingualText.Quote(JsonText.Shorten(name, LongestQuote)), what);

    private static BilingualText ReasonOf(ArgumentException refused)
    {
        string reason = refused.Message.Split('\n')[0];
        int named = refused.ParamName is { } name ? reason.IndexOf($" (Parameter '{name}'", StringComparison.Ordinal) : -1;
        return BilingualText.Quote(named < 0 ? reason : reason.Substring(0, named));
    }

    private static BilingualText Describe(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => JsonText.TryGet(ref json) is { } text
            ? BilingualText.Quote($"\"{JsonText.Shorten(text, LongestQuote)}\"")
            : new BilingualText("ข้อความที่ไม่ใช่ Unicode", "text that is no Unicode"),
        JsonTokenType.Number => BilingualText.Quote(JsonText.Shorten(Raw(ref json), LongestQuote)),
        JsonTokenType.StartObject => AnObject,
        JsonTokenType.StartArray => new("รายการ", "a list"),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    public static string Raw(ref Utf8JsonReader json) =>
        Encoding.UTF8.GetString(json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan.ToArray());

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
