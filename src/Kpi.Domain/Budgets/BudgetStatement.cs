using Kpi.Domain.Quantities;
using Kpi.Domain.Time;
using NodaTime;

namespace Kpi.Domain.Budgets;

/// <summary>
/// What a budget stands at as of a day: the four quarters and the year, every column derived. Several budgets side by
/// side add up to a statement of their own. Equality is by title, years, day, figures and parts; the entries that a
/// figure came from are not compared, as their order within a day does not matter. Immutable.
/// </summary>
public sealed partial class BudgetStatement : IEquatable<BudgetStatement>
{
    private readonly IReadOnlyList<BudgetEntry> _entries;
    private readonly BudgetLedger? _ledger;

    internal BudgetStatement(BudgetLedger ledger, LocalDate asOf, BudgetFigures[] figures, IReadOnlyList<BudgetEntry> entries)
        : this(ledger.Title, ledger.Year, ledger.SourceYear, asOf, figures, parts: [])
    {
        _ledger = ledger;
        _entries = entries;
    }

    private BudgetStatement(BilingualText title, FiscalYear year, FiscalYear? sourceYear, LocalDate asOf, BudgetFigures[] figures, BudgetStatement[] parts)
    {
        Title = title;
        Year = year;
        SourceYear = sourceYear;
        AsOf = asOf;
        Parts = Array.AsReadOnly(parts);
        _entries = [];
        var quarters = new BudgetQuarter[figures.Length];
        for (int index = 0; index < figures.Length; index++)
        {
            Total += figures[index];
            quarters[index] = new BudgetQuarter(year.Quarter(index + 1), figures[index], Total);
        }

        Quarters = Array.AsReadOnly(quarters);
    }

    /// <summary>What the money is for.</summary>
    public BilingualText Title { get; }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>
    /// The year whose budget the money is of: earlier than <see cref="Year"/> where it was carried over; null where parts
    /// of several source years add up.
    /// </summary>
    public FiscalYear? SourceYear { get; }

    /// <summary>The last day that is counted.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The four quarters, in order. Of quarters after <see cref="AsOf"/> there is only the plan.</summary>
    public IReadOnlyList<BudgetQuarter> Quarters { get; }

    /// <summary>The figures of the year: the sum of the quarters.</summary>
    public BudgetFigures Total { get; }

    /// <summary>The statements that add up to this one; empty where it is one ledger's.</summary>
    public IReadOnlyList<BudgetStatement> Parts { get; }

    /// <summary>What was planned to be spent in the year (แผนการใช้จ่าย).</summary>
    public Baht Planned => Total.Planned;

    /// <summary>What is allocated after transfers (จัดสรร).</summary>
    public Baht Allocated => Total.Allocated;

    /// <summary>What was disbursed (เบิกจ่าย), less refunds.</summary>
    public Baht Disbursed => Total.Disbursed;

    /// <summary>What is committed and outstanding (ผูกพัน); at the end of the year, what is carried over.</summary>
    public Baht Committed => Total.Committed;

    /// <summary>What was spent (ใช้จ่าย): disbursed and committed together.</summary>
    public Baht Spent => Total.Spent;

    /// <summary>What is left (คงเหลือ): allocated less spent.</summary>
    public Baht Available => Total.Available;

    /// <summary>
    /// What is allocated and not planned to be spent: 0 baht where the spending plan adds up to the allocation, as it
    /// should; below zero where more is planned than allocated.
    /// </summary>
    public Baht Unplanned => Allocated - Planned;

    /// <summary>
    /// Statements of one year and one day, side by side and added up: funds, categories, projects, and beside a year's
    /// own budget what was carried over into it.
    /// </summary>
    /// <exception cref="ArgumentException">There is no statement, one is null, or they are not of one year and one day.</exception>
    public static BudgetStatement Combine(BilingualText title, IEnumerable<BudgetStatement> statements) =>
        Combine(
            title ?? throw new ArgumentNullException(nameof(title)),
            (statements ?? throw new ArgumentNullException(nameof(statements))).ToArray(),
            nameof(statements));

    /// <summary>The figures from 1 October to the end of the target's quarter, against the target.</summary>
    /// <exception cref="ArgumentException">The target is null or of another year.</exception>
    public bool Meets(DisbursementTarget target)
    {
        if (target is null)
            throw new ArgumentNullException(nameof(target));
        if (target.Quarter.Year != Year)
            throw new ArgumentException($"The target is for {target.Quarter}, the statement for {Year}.", nameof(target));
        return target.IsMetBy(Quarters[target.Quarter.Number - 1].Cumulative);
    }

    /// <inheritdoc/>
    public bool Equals(BudgetStatement? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Title == other.Title
            && SourceYear == other.SourceYear
            && AsOf == other.AsOf
            && Quarters.SequenceEqual(other.Quarters)
            && Parts.SequenceEqual(other.Parts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BudgetStatement);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Title.GetHashCode() * 397 ^ AsOf.GetHashCode()) * 397 ^ Total.GetHashCode());

    /// <summary>Title, day and figures, invariant.</summary>
    public override string ToString() => $"{Title.English} as of {FiscalCalendar.Text(AsOf)}: {Total}";

    private static BudgetStatement Combine(BilingualText title, BudgetStatement[] parts, string parameterName)
    {
        if (parts.Length == 0 || Array.IndexOf(parts, null) >= 0)
            throw new ArgumentException("At least one statement is needed, and none may be null.", parameterName);
        if (Array.Find(parts, part => part.Year != parts[0].Year || part.AsOf != parts[0].AsOf) is { } other)
        {
            throw new ArgumentException(
                $"Statements add up for one year and one day: {other.Year} as of {FiscalCalendar.Text(other.AsOf)} is not {parts[0].Year} as of {FiscalCalendar.Text(parts[0].AsOf)}.",
                parameterName);
        }

        BudgetFigures[] figures = [.. Enumerable.Range(0, FiscalYearRules.QuartersInYear)
            .Select(index => parts.Aggregate(default(BudgetFigures), (sum, part) => sum + part.Quarters[index].Figures))];
        FiscalYear? sourceYear = Array.TrueForAll(parts, part => part.SourceYear == parts[0].SourceYear) ? parts[0].SourceYear : null;
        return new BudgetStatement(title, parts[0].Year, sourceYear, parts[0].AsOf, figures, parts);
    }
}
