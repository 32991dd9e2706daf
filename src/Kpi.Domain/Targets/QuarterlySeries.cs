using System.Globalization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Targets;

/// <summary>
/// A measure through the quarters of a fiscal year, planned or actual: what each quarter adds (incremental), or where the
/// measure stands at each quarter's end (cumulative). A quarter holds a figure, nothing, or words instead of a figure; the
/// last quarters may be missing, since they are still to come. Standings are derived, exactly.
/// Equality is by measure, year, kind and quarters. Immutable.
/// </summary>
/// <remarks>
/// Make one with <see cref="Measure{T}.Incremental"/> or <see cref="Measure{T}.Cumulative"/>. Nothing adds nothing: the
/// standing stays what it was, 0 before the first figure. Words are unknown: an incremental series has no standing from
/// there on, a cumulative one none until its next figure.
/// </remarks>
public sealed partial class QuarterlySeries : IEquatable<QuarterlySeries>
{
    private readonly QuarterEntry[] _entries;

    private QuarterlySeries(Measure measure, FiscalYear year, SeriesKind kind, QuarterEntry[] entries)
    {
        Measure = measure;
        Year = year;
        Kind = kind;
        _entries = entries;
        Entries = Array.AsReadOnly(entries);
    }

    /// <summary>What is measured.</summary>
    public Measure Measure { get; }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>What the figures stand for.</summary>
    public SeriesKind Kind { get; }

    /// <summary>The quarters that are stated, from the first, in order: none to four.</summary>
    public IReadOnlyList<QuarterEntry> Entries { get; }

    /// <summary>Where the measure stands at the end of the year: the sum of an incremental series; null where words or missing quarters leave it open.</summary>
    public decimal? Total => StandingAt(FiscalYearRules.QuartersInYear);

    /// <summary>Where the measure stands at the end of a quarter, by number; null where words or missing quarters leave it open.</summary>
    /// <exception cref="KpiRuleException">KPI1002: the number is not 1 to 4.</exception>
    /// <exception cref="OverflowException">No decimal holds the sum.</exception>
    public decimal? StandingAt(int quarter)
    {
        KpiRuleException.ThrowIfAny(FiscalQuarter.Validate(quarter, nameof(quarter)));
        return quarter <= _entries.Length ? Standings()[quarter - 1] : null;
    }

    /// <summary>The series with words in a quarter that holds nothing, for what was published instead of a figure.</summary>
    /// <param name="quarter">The quarter's number.</param>
    /// <param name="words">The words, kept as they are.</param>
    /// <exception cref="KpiRuleException">KPI1002: the number is not 1 to 4.</exception>
    /// <exception cref="ArgumentException">The words are null or empty; the quarter is missing, or holds a figure or words already.</exception>
    public QuarterlySeries WithWords(int quarter, string words)
    {
        KpiRuleException.ThrowIfAny(FiscalQuarter.Validate(quarter, nameof(quarter)));
        if (string.IsNullOrWhiteSpace(words))
            throw new ArgumentException("Words are needed; a quarter without any holds nothing as it is.", nameof(words));
        if (quarter > _entries.Length)
            throw new ArgumentException($"Quarter {Text(quarter)} is missing from the series of {Measure}, which states {Text(_entries.Length)}; state it as null first.", nameof(quarter));
        if (!_entries[quarter - 1].IsNothing)
            throw new ArgumentException($"Quarter {Text(quarter)} of the series of {Measure} holds “{_entries[quarter - 1].Describe(Language.English)}” already; words stand instead of a figure.", nameof(quarter));
        var entries = (QuarterEntry[])_entries.Clone();
        entries[quarter - 1] = new QuarterEntry(Measure, Year.Quarter(quarter), value: null, words);
        return new QuarterlySeries(Measure, Year, Kind, entries);
    }

    /// <summary>The measure's title, what the figures stand for, and the quarters: <c>Sectors, by quarter: - | 1 | 1 | -</c>.</summary>
    public string Describe(Language language)
    {
        BilingualText kind = Kind == SeriesKind.Incremental ? new("รายไตรมาส", "by quarter") : new("สะสม ณ สิ้นไตรมาส", "cumulative at each quarter's end");
        return $"{Measure.Title.In(language)}, {kind.In(language)}: {string.Join(" | ", _entries.Select(entry => entry.Describe(language)))}";
    }

    /// <inheritdoc/>
    public bool Equals(QuarterlySeries? other) =>
        other is not null && Measure.Equals(other.Measure) && Year == other.Year && Kind == other.Kind && _entries.SequenceEqual(other._entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuarterlySeries);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash([Measure, Year, Kind, .. _entries]);

    /// <summary>The series in English words.</summary>
    public override string ToString() => Describe(Language.English);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
