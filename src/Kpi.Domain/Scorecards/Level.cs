using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// A level of an organization's result (ระดับ), for example Very good (ดีมาก): everything from its lower bound up to
/// the next level's. It belongs to the scale it stands on; equality is by name and bound. Immutable.
/// </summary>
public sealed partial class Level : IEquatable<Level>
{
    /// <summary>A level.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public Level(BilingualText name, Score lowerBound)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name), "A level needs a name.");
        LowerBound = lowerBound;
    }

    /// <summary>The name.</summary>
    public BilingualText Name { get; }

    /// <summary>The lowest total that has this level.</summary>
    public Score LowerBound { get; }

    internal LevelFacts Facts => new(Name, LowerBound.Value);

    /// <inheritdoc/>
    public bool Equals(Level? other) => other is not null && Name == other.Name && LowerBound == other.LowerBound;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Level);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Name.GetHashCode() * 397 ^ LowerBound.GetHashCode());

    /// <summary>The English name.</summary>
    public override string ToString() => Name.English;
}
