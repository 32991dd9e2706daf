using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>A type of periods that follow one another, each known by its place in their row.</summary>
internal sealed class PeriodKind
{
    public static readonly PeriodKind FiscalYear = new("FiscalYear", PlaceOfYear, AtYear, FiscalYearRules.CheckReached, FiscalYearRules.FirstBuddhistYear, FiscalYearRules.LastBuddhistYear);
    public static readonly PeriodKind BuddhistYear = new("BuddhistYear", PlaceOfYear, AtYear, BuddhistYearRules.CheckReached, BuddhistYearRules.First, BuddhistYearRules.Last);
    public static readonly PeriodKind FiscalHalf = OfPart("FiscalHalf", FiscalDivision.Half);
    public static readonly PeriodKind FiscalQuarter = OfPart("FiscalQuarter", FiscalDivision.Quarter);
    public static readonly PeriodKind FiscalMonth = OfPart("FiscalMonth", FiscalDivision.Month);

    private readonly Func<Value, int?> _placeOf;
    private readonly Func<int, Outcome> _at;
    private readonly Func<long, string, Violation?> _checkReached;

    private PeriodKind(string type, Func<Value, int?> placeOf, Func<int, Outcome> at, Func<long, string, Violation?> checkReached, int first, int last)
    {
        Type = type;
        First = first;
        Last = last;
        _placeOf = placeOf;
        _at = at;
        _checkReached = checkReached;
    }

    /// <summary>The name of the type.</summary>
    public string Type { get; }

    public int First { get; }

    public int Last { get; }

    /// <summary>The place of a period; null where it is unknown.</summary>
    public int? PlaceOf(Value period) => _placeOf(period);

    /// <summary>The period at a place that is known to be supported.</summary>
    public Outcome At(int place) => _at(place);

    /// <summary>The period at a place that arithmetic leads to, or the violation.</summary>
    public Outcome Reach(long place, string parameterName) =>
        _checkReached(place, parameterName) is { } violation ? Outcome.Facts(null, violation) : _at((int)place);

    private static int? PlaceOfYear(Value year) => year.AsInt32();

    private static Outcome AtYear(int year) => Outcome.Constant(year);

    private static PeriodKind OfPart(string type, FiscalDivision division) => new(
        type,
        period => period.Facts<PeriodModel>() is { Number: { } number } part ? (part.Year - FiscalYearRules.FirstBuddhistYear) * division.InYear + number - 1 : null,
        place => Outcome.Facts(new PeriodModel(FiscalYearRules.FirstBuddhistYear + place / division.InYear, place % division.InYear + 1)),
        division.CheckIndex,
        first: 0,
        last: FiscalYearRules.SupportedYears * division.InYear - 1);
}
