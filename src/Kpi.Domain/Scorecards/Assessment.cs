using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// The evaluation of a scorecard by evidence. Every figure is exact and derived from the results: nothing is rounded on
/// the way. Equality is by scorecard and results. Immutable.
/// </summary>
public sealed partial class Assessment : IEquatable<Assessment>
{
    private readonly Evidence[] _evidence;
    private IReadOnlyList<ComponentResult>? _components;

    /// <param name="scorecard">The scorecard.</param>
    /// <param name="evidence">Evidence that breaks no rule; nobody else has the array.</param>
    /// <param name="total">The total.</param>
    internal Assessment(Scorecard scorecard, Evidence[] evidence, Score? total)
    {
        Scorecard = scorecard;
        _evidence = evidence;
        Total = total;
    }

    /// <summary>The scorecard that was assessed.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>The results by component, in the scorecard's order.</summary>
    public IReadOnlyList<ComponentResult> Components
    {
        get
        {
            // Worked out where they are first asked for; of threads that ask at once, one's results are everyone's.
            if (_components is null)
                Interlocked.CompareExchange(ref _components, Scorecard.ResultsOf(_evidence), null);
            return _components;
        }
    }

    /// <summary>The result of each indicator, in the scorecard's order.</summary>
    public IEnumerable<IndicatorResult> Results => Components.SelectMany(component => component.Results);

    /// <summary>The exact total (คะแนนรวม), from the assumed scores where results are pending; null while a result is missing.</summary>
    public Score? Total { get; }

    /// <summary>Whether the total is an estimate (ค่าประมาณการ), because a result is pending.</summary>
    public bool IsEstimate => Results.Any(result => result is PendingResult);

    /// <summary>The totals that the pending results still allow, from the lowest to the highest; null while a result is missing. A pending indicator can get any score of the framework's range.</summary>
    /// <exception cref="OverflowException">No decimal holds an end exactly.</exception>
    public DecimalInterval? Range
    {
        get
        {
            if (Total is null)
                return null;
            DecimalInterval scores = Scorecard.Framework.ScoreRange.Value;
            return DecimalInterval.Closed(TotalWithPendingAt(scores.Lower), TotalWithPendingAt(scores.Upper));
        }
    }

    /// <summary>The level of the total, rounded as the framework says; null while a result is missing.</summary>
    public Level? Level => Total is { } total ? Scorecard.Framework.LevelOf(total) : null;

    /// <summary>The result of one indicator.</summary>
    /// <exception cref="KeyNotFoundException">The scorecard has no indicator with this code.</exception>
    public IndicatorResult this[string code] =>
        Results.FirstOrDefault(result => result.Indicator.Code == code)
        ?? throw new KeyNotFoundException($"Scorecard {Scorecard} has no indicator {code}.");

    /// <inheritdoc/>
    public bool Equals(Assessment? other) => other is not null && Scorecard.Equals(other.Scorecard) && Components.SequenceEqual(other.Components);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Assessment);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Components);

    private decimal TotalWithPendingAt(decimal score) =>
        WeightedSum.Of(Results.Select(result => (result.Indicator.Weight.Value, result is PendingResult ? score : result.Score!.Value.Value)));
}
