using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;
using NodaTime;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

/// <summary>Values of every type that is stored, biased to the ends of its range.</summary>
internal static class ScalarCases
{
    public static readonly Gen<Baht> Money = Gen.Frequency(
        (1, Gen.Elements(0L, 1L, -1L, long.MaxValue, long.MinValue, 3_911_510_000L)),
        (3, Gen.Choose(-1_000_000, 1_000_000).Select(satang => (long)satang))).Select(satang => Baht.Satang(satang));

    public static IReadOnlyList<ScalarCase> All { get; } =
    [
        new ScalarCase<Baht>(Money),
        new ScalarCase<Percentage>(Decimals.Any.Select(value => (Percentage)value)),
        new ScalarCase<Weight>(Decimals.Between(0.001m, 100m).Select(value => (Weight)value)),
        new ScalarCase<Score>(Decimals.Any.Select(value => (Score)value)),
        new ScalarCase<DecimalInterval>(Gen.Frequency((3, Intervals.Any), (1, Decimals.Any.Select(DecimalInterval.Point)))),
        new ScalarCase<FiscalYear>(Periods.AnyYear),
        new ScalarCase<FiscalHalf>(Periods.AnyHalf),
        new ScalarCase<FiscalQuarter>(Periods.AnyQuarter),
        new ScalarCase<FiscalMonth>(Periods.AnyMonth),
        new ScalarCase<BuddhistYear>(Periods.AnyBuddhistYear),
        new ScalarCase<LocalDate>(Gen.Frequency((3, Dates.Supported), (1, Gen.Elements(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31))))),
        new ScalarCase<YearMonth>(Gen.Frequency((3, Dates.Supported.Select(date => date.ToYearMonth())), (1, Gen.Elements(new YearMonth(1, 1), new YearMonth(9999, 12))))),
        Enumeration<BahtUnit>(),
        Enumeration<BetterWhen>(),
        Enumeration<BudgetEntryKind>(),
        Enumeration<ChangeDirection>(),
        Enumeration<Disagreement>(),
        Enumeration<IndicatorStatus>(),
        Enumeration<Language>(),
        Enumeration<MeasureKind>(),
        Enumeration<Numerals>(),
        Enumeration<ReportedKind>(),
        new ScalarCase<ReportRecipients>(Gen.Choose(0, 3).Select(flags => (ReportRecipients)flags)),
        Enumeration<Rounding>(),
        Enumeration<RuleEnforcement>(),
        Enumeration<RuleSeverity>(),
        Enumeration<ScoringMethod>(),
        Enumeration<SeriesKind>(),
        Enumeration<TextLength>(),
        Enumeration<Tier>(),
        Enumeration<TrackStatus>(),
        Enumeration<Verdict>(),
    ];

    public static ScalarCase Of(Type type) => All.Single(known => known.Type == type);

    private static ScalarCase<T> Enumeration<T>()
        where T : struct, Enum => new(Gen.Elements(Enum.GetValues<T>()));
}
