using Kpi.Domain.Time;

namespace Kpi.Domain.Targets;

/// <summary>
/// What a <see cref="QuarterlySeries"/> holds for a quarter: a figure, words that stand instead of one, or nothing.
/// Equality is by quarter, measure, figure and words. Immutable.
/// </summary>
public sealed partial class QuarterEntry : IEquatable<QuarterEntry>
{
    private const string Nothing = "-";

    private readonly Measure _measure;

    internal QuarterEntry(Measure measure, FiscalQuarter quarter, decimal? value, string? words = null)
    {
        _measure = measure;
        Quarter = quarter;
        Value = value;
        Words = words;
    }

    /// <summary>The quarter.</summary>
    public FiscalQuarter Quarter { get; }

    /// <summary>The figure in the measure's unit, as <see cref="Observation.Value"/> is; null where there is none.</summary>
    public decimal? Value { get; }

    /// <summary>The words that stand instead of a figure, as they were published; null where there are none.</summary>
    public string? Words { get; }

    /// <summary>Whether it holds neither figure nor words, which reports print as a dash: nothing is added.</summary>
    public bool IsNothing => Value is null && Words is null;

    /// <summary>The figure with its unit, the words as they are, or a dash.</summary>
    public string Describe(Language language) => Value is { } value ? MeasureText.Of(_measure, value).In(language) : Words ?? Nothing;

    /// <inheritdoc/>
    public bool Equals(QuarterEntry? other) =>
        other is not null && Quarter == other.Quarter && _measure.Equals(other._measure) && Value == other.Value && Words == other.Words;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QuarterEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Quarter.GetHashCode() * 397 ^ Value.GetHashCode());

    /// <summary>The quarter and what it holds, in English: <c>Q1/2568: 2,000</c>.</summary>
    public override string ToString() => $"{Quarter}: {Describe(Language.English)}";
}
