using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <content>As JSON: <c>{ "document": …, "page": 3, "section": …, "table": …, "row": …, "column": … }</c>, as far as they are stated.</content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class PlaceOfPrint
{
    /// <summary>How a place is written as JSON and read back.</summary>
    public static JsonFormat<PlaceOfPrint> Json { get; } = new JsonFormat();

    /// <summary>How a place is written as JSON and read back.</summary>
    public sealed class JsonFormat() : ObjectFormat<PlaceOfPrint>(
        parts => new PlaceOfPrint(
            parts.Get<string?>("table", null),
            parts.Get<string?>("row", null),
            parts.Get<string?>("column", null),
            parts.Get<int?>("page", null),
            parts.Get<string?>("document", null),
            parts.Get<string?>("section", null)),
        new PartMember<PlaceOfPrint, string>("document", AnyTextFormat.Instance, place => place.Document, isRequired: false),
        new PartMember<PlaceOfPrint, int>("page", WholeNumberFormat.Instance, place => place.Page, isRequired: false),
        new PartMember<PlaceOfPrint, string>("section", AnyTextFormat.Instance, place => place.Section, isRequired: false),
        new PartMember<PlaceOfPrint, string>("table", AnyTextFormat.Instance, place => place.Table, isRequired: false),
        new PartMember<PlaceOfPrint, string>("row", AnyTextFormat.Instance, place => place.Row, isRequired: false),
        new PartMember<PlaceOfPrint, string>("column", AnyTextFormat.Instance, place => place.Column, isRequired: false));
}
