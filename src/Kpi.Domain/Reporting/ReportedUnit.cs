using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>
/// The unit that a figure is printed in (หน่วย): its name, and how many of a base unit it is, so that figures in million
/// baht and in baht can be added. Equality is by name, base and scale. Immutable.
/// </summary>
public sealed partial class ReportedUnit : IEquatable<ReportedUnit>
{
    /// <summary>A unit that is its own base, such as คน (persons) or ร้อยละ (percent).</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public ReportedUnit(BilingualText name)
        : this(name, name, scale: 1m)
    {
    }

    /// <summary>A unit that is a multiple of another, such as พันคน (thousand persons).</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="of">The name of the base unit.</param>
    /// <param name="scale">How many of the base unit it is; above 0.</param>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not above 0.</exception>
    public ReportedUnit(BilingualText name, BilingualText of, decimal scale)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Base = of ?? throw new ArgumentNullException(nameof(of));
        Scale = scale > 0m ? scale : throw new ArgumentOutOfRangeException(nameof(scale), scale, "A unit is more than 0 of its base unit, such as 1000 for thousands.");
    }

    /// <summary>The name as printed.</summary>
    public BilingualText Name { get; }

    /// <summary>The name of the base unit; the name itself where it is no multiple.</summary>
    public BilingualText Base { get; }

    /// <summary>How many of the base unit it is.</summary>
    public decimal Scale { get; }

    /// <summary>A unit of money, such as ล้านบาท (million baht); its base is baht.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is none.</exception>
    public static ReportedUnit Of(BahtUnit unit) =>
        new(BahtUnitText.NameOf(unit), BahtUnitText.NameOf(BahtUnit.Baht), BahtUnitText.BahtIn(unit));

    /// <inheritdoc/>
    public bool Equals(ReportedUnit? other) =>
        ReferenceEquals(this, other) || (other is not null && Name == other.Name && Base == other.Base && Scale == other.Scale);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportedUnit);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Name.GetHashCode() * 397 ^ Scale.GetHashCode());

    /// <summary>The English name.</summary>
    public override string ToString() => Name.English;
}
