using Kpi.Domain.Targets;

namespace Kpi.Domain.Reporting;

/// <summary>A printed figure as the result of a measure. Equality is by both. Immutable.</summary>
public sealed partial class ReportedResult : IEquatable<ReportedResult>
{
    /// <summary>A printed result.</summary>
    /// <param name="measure">What was measured.</param>
    /// <param name="figure">What was printed; its unit's base is the measure's unit: baht for money.</param>
    /// <exception cref="ArgumentNullException">The measure or the figure is null.</exception>
    public ReportedResult(Measure measure, Reported figure)
    {
        Measure = measure ?? throw new ArgumentNullException(nameof(measure));
        Figure = figure ?? throw new ArgumentNullException(nameof(figure));
    }

    /// <summary>What was measured.</summary>
    public Measure Measure { get; }

    /// <summary>What was printed.</summary>
    public Reported Figure { get; }

    /// <inheritdoc/>
    public bool Equals(ReportedResult? other) => other is not null && Measure.Equals(other.Measure) && Figure.Equals(other.Figure);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportedResult);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Measure.GetHashCode() * 397 ^ Figure.GetHashCode());

    /// <summary>The measure's code and what was printed.</summary>
    public override string ToString() => $"{Measure.Code} = {Figure}";
}
