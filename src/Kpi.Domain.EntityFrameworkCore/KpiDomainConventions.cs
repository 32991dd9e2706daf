using Kpi.Domain.Budgets;
using Kpi.Domain.EntityFrameworkCore.Conversions;
using Kpi.Domain.Projects;
using Kpi.Domain.Quantities;
using Kpi.Domain.Reporting;
using Kpi.Domain.Targets;
using Kpi.Domain.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Kpi.Domain.EntityFrameworkCore;

/// <summary>How values of the library are stored in a database.</summary>
public static class KpiDomainConventions
{
    /// <summary>
    /// Maps every scalar of the library wherever an entity has it, nullable or not: to be called once, in
    /// <c>ConfigureConventions</c>. What is stored is read back as it was; what stands in the database and cannot be, such as
    /// the fiscal year 2025, is refused when it is read, with the rule that it breaks.
    /// </summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term><c>Baht</c></term><description>64-bit integer: satang. An amount finer than a satang, or beyond 64 bits, is refused and never rounded.</description></item>
    /// <item><term><c>Percentage</c>, <c>Weight</c>, <c>Score</c></term><description>decimal; no digit is lost where the database has decimals of any precision, as PostgreSQL, or keeps them as text, as SQLite. Elsewhere give the columns a precision.</description></item>
    /// <item><term><c>DecimalInterval</c></term><description>text: <c>[91.15, 93.15)</c>.</description></item>
    /// <item><term><c>FiscalYear</c>, <c>BuddhistYear</c></term><description>integer: the Buddhist Era year, 2568.</description></item>
    /// <item><term><c>FiscalHalf</c>, <c>FiscalQuarter</c></term><description>integer: the year and a digit, 25681.</description></item>
    /// <item><term><c>FiscalMonth</c></term><description>integer: the year and two digits, 256801 for October.</description></item>
    /// <item><term><c>LocalDate</c></term><description>date, of the ISO calendar.</description></item>
    /// <item><term><c>YearMonth</c></term><description>date: the first day of the month.</description></item>
    /// <item><term><c>DateInterval</c></term><description>text: <c>2024-10-01/2025-09-30</c>.</description></item>
    /// <item><term>enumerations of the library</term><description>text: the name.</description></item>
    /// </list>
    /// Integers and dates are ordered as the values are.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The builder is null.</exception>
    public static ModelConfigurationBuilder UseKpiDomain(this ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Conventions.Add(_ => new SatangConvention());
        configurationBuilder.Properties<DateInterval>().HaveConversion<DateIntervalConverter, DateIntervalComparer>();
        return configurationBuilder
            .Map<Baht, BahtConverter>()
            .Map<Percentage, PercentageConverter>()
            .Map<Weight, WeightConverter>()
            .Map<Score, ScoreConverter>()
            .Map<DecimalInterval, DecimalIntervalConverter>()
            .Map<FiscalYear, FiscalYearConverter>()
            .Map<FiscalHalf, FiscalHalfConverter>()
            .Map<FiscalQuarter, FiscalQuarterConverter>()
            .Map<FiscalMonth, FiscalMonthConverter>()
            .Map<BuddhistYear, BuddhistYearConverter>()
            .Map<LocalDate, LocalDateConverter>()
            .Map<YearMonth, YearMonthConverter>()
            .ByName<BahtUnit>()
            .ByName<BetterWhen>()
            .ByName<BudgetEntryKind>()
            .ByName<ChangeDirection>()
            .ByName<Disagreement>()
            .ByName<IndicatorStatus>()
            .ByName<Language>()
            .ByName<MeasureKind>()
            .ByName<Numerals>()
            .ByName<ReportedKind>()
            .ByName<ReportRecipients>()
            .ByName<Rounding>()
            .ByName<RuleEnforcement>()
            .ByName<RuleSeverity>()
            .ByName<ScoringMethod>()
            .ByName<SeriesKind>()
            .ByName<TextLength>()
            .ByName<Tier>()
            .ByName<TrackStatus>()
            .ByName<Verdict>();
    }

    private static ModelConfigurationBuilder ByName<T>(this ModelConfigurationBuilder configurationBuilder)
        where T : struct, Enum => configurationBuilder.Map<T, NameConverter<T>>();

    /// <summary>For properties, and for values of the type that a query has apart from any property.</summary>
    private static ModelConfigurationBuilder Map<T, TConverter>(this ModelConfigurationBuilder configurationBuilder)
        where T : notnull
        where TConverter : ValueConverter
    {
        configurationBuilder.Properties<T>().HaveConversion<TConverter>();
        configurationBuilder.DefaultTypeMapping<T>().HasConversion<TConverter>();
        return configurationBuilder;
    }
}
