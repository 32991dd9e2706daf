using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Reporting;

/// <content>
/// As JSON: <c>{ "kind": "rounded", "number": 9.40, "decimals": 2 }</c> and <c>{ "kind": "text", "text": … }</c>, with
/// unit, title and place where they are stated.
/// </content>
[JsonConverter(typeof(JsonFormat))]
public sealed partial class Reported
{
    /// <summary>How a printed figure is written as JSON and read back.</summary>
    public static JsonFormat<Reported> Json { get; } = new JsonFormat();

    private bool HasDigits => Kind is ReportedKind.Rounded or ReportedKind.Truncated or ReportedKind.Exact;

    /// <summary>The figure without the parts that are said once for all around it.</summary>
    internal Reported Without(ReportedUnit? unit = null, BilingualText? title = null, PlaceOfPrint? place = null) =>
        new(Kind, _number, Words, Equals(unit, Unit) ? null : Unit, title == Title ? null : Title, Equals(place, Place) ? null : Place);

    /// <summary>
    /// How a printed figure is written as JSON and read back. Other systems drop or add zeros at the end of a number, so
    /// <c>decimals</c> says how many it is printed with; where it is not stated, the number's own are.
    /// </summary>
    public sealed class JsonFormat() : ObjectFormat<Reported>(
        Make,
        new PartMember<Reported, ReportedKind>("kind", NameFormat<ReportedKind>.Instance, figure => figure.Kind, isRequired: true),
        new PartMember<Reported, decimal>("number", NumberPartFormat.Instance, figure => figure.HasDigits ? figure._number : null, isRequired: false),
        new PartMember<Reported, int>("decimals", WholeNumberFormat.Instance, figure => figure.HasDigits ? figure.Decimals : null, isRequired: false),
        new PartMember<Reported, string>("text", TextPartFormat.Instance, figure => figure.Words, isRequired: false),
        new PartMember<Reported, ReportedUnit>("unit", ReportedUnit.Json, figure => figure.Unit, isRequired: false),
        new PartMember<Reported, BilingualText>("title", BilingualText.Json, figure => figure.Title, isRequired: false),
        new PartMember<Reported, PlaceOfPrint>("place", PlaceOfPrint.Json, figure => figure.Place, isRequired: false))
    {
        private static readonly KindMembers<ReportedKind> Kinds = new(
            (ReportedKind.Rounded, ["number"], ["decimals"]),
            (ReportedKind.Truncated, ["number"], ["decimals"]),
            (ReportedKind.Exact, ["number"], ["decimals"]),
            (ReportedKind.Text, ["text"], []),
            (ReportedKind.Nothing, [], []),
            (ReportedKind.NotReported, [], []));

        private static Reported Make(JsonParts parts)
        {
            ReportedKind kind = parts.Get<ReportedKind>("kind");
            Kinds.Check(parts, kind);
            decimal number = parts.Get("number", 0m);
            return new Reported(
                kind,
                parts.Get<int?>("decimals", null) is { } decimals ? WithDecimals(number, decimals) : number,
                parts.Get<string?>("text", null),
                parts.Get<ReportedUnit?>("unit", null),
                parts.Get<BilingualText?>("title", null),
                parts.Get<PlaceOfPrint?>("place", null));
        }

        private static decimal WithDecimals(decimal number, int decimals)
        {
            if (decimals is >= 0 and <= ExactDecimal.MaximumDecimals && ExactDecimal.Round(number, decimals, Rounding.HalfAwayFromZero) == number)
            {
                decimal filled = ExactDecimal.Round(number, decimals, Rounding.HalfAwayFromZero) + new decimal(0, 0, 0, false, (byte)decimals);
                if (ExactDecimal.DecimalsOf(filled) == decimals)
                    return filled;
            }

            throw JsonParts.Refused("decimals", $"{CanonicalNumber.Of(number)} cannot be printed with {CanonicalNumber.Of(decimals)} decimals; say at least as many as it has digits for, and at most as fit.");
        }
    }
}
