using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <summary>Evidence that is an observation of a measure. Equality is by observation. Immutable.</summary>
public sealed partial class ObservedEvidence : Evidence, IEquatable<ObservedEvidence>
{
    internal ObservedEvidence(Observation observation) => Observation = observation;

    /// <summary>The observation.</summary>
    public Observation Observation { get; }

    internal override EvidenceFacts Facts => EvidenceFacts.Observation(Observation.Measure.Facts);

    /// <inheritdoc/>
    public bool Equals(ObservedEvidence? other) => other is not null && Observation.Equals(other.Observation);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ObservedEvidence);

    /// <inheritdoc/>
    public override int GetHashCode() => Observation.GetHashCode();

    /// <summary>The observation, invariant.</summary>
    public override string ToString() => Observation.ToString();
}
