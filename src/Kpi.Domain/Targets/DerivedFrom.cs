namespace Kpi.Domain.Targets;

/// <summary>Where a derived observation comes from: the formula, and an observation of each part in the formula's order.</summary>
internal sealed class DerivedFrom : IEquatable<DerivedFrom>
{
    public DerivedFrom(DerivationFormula formula, Observation[] parts)
    {
        Formula = formula;
        Parts = Array.AsReadOnly(parts);
    }

    public DerivationFormula Formula { get; }

    public IReadOnlyList<Observation> Parts { get; }

    public bool Equals(DerivedFrom? other) => other is not null && Formula.Equals(other.Formula) && Parts.SequenceEqual(other.Parts);

    public override bool Equals(object? obj) => Equals(obj as DerivedFrom);

    public override int GetHashCode() => Formula.GetHashCode();
}
