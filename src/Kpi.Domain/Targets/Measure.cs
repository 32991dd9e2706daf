using Kpi.Domain.Quantities;

namespace Kpi.Domain.Targets;

/// <summary>
/// Something that is counted or measured, of one kind: the thing that targets set thresholds on and observations give
/// values of. Measures are equal by code and kind; the title is for people. Immutable.
/// </summary>
/// <remarks>Make one with a factory: <see cref="Count"/>, <see cref="Share"/>, <see cref="Percent"/>, <see cref="Money"/>, <see cref="Achieved"/>.</remarks>
public abstract class Measure : IEquatable<Measure>
{
    private protected Measure(string code, BilingualText title, MeasureKind kind)
    {
        Code = code ?? throw new ArgumentNullException(nameof(code));
        if (string.IsNullOrWhiteSpace(code))
            throw new ArgumentException("A measure needs a code of at least one visible character, such as \"platform-trust\".", nameof(code));
        Title = title ?? throw new ArgumentNullException(nameof(title));
        Kind = kind;
        Facts = new MeasureFacts(code, kind);
    }

    /// <summary>The code that tells measures apart, for example <c>platform-trust</c>.</summary>
    public string Code { get; }

    /// <summary>The title, for people.</summary>
    public BilingualText Title { get; }

    /// <summary>What it counts, and so which values it can take.</summary>
    public MeasureKind Kind { get; }

    internal MeasureFacts Facts { get; }

    /// <summary>A count (จำนวน): a whole number from 0.</summary>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Measure<long> Count(string code, BilingualText title) =>
        new(code, title, MeasureKind.Count, value => value);

    /// <summary>A share of a whole (สัดส่วนร้อยละ): 0 to 100 percent.</summary>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Measure<Percentage> Share(string code, BilingualText title) =>
        new(code, title, MeasureKind.Share, value => value.Value);

    /// <summary>A percentage that is not a share, such as growth (อัตราร้อยละ): any decimal.</summary>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Measure<Percentage> Percent(string code, BilingualText title) =>
        new(code, title, MeasureKind.Percentage, value => value.Value);

    /// <summary>An amount of money (มูลค่า): from 0 baht.</summary>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Measure<Baht> Money(string code, BilingualText title) =>
        new(code, title, MeasureKind.Money, value => value.Amount);

    /// <summary>Whether something was done (สำเร็จหรือไม่สำเร็จ).</summary>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Achievement Achieved(string code, BilingualText title) => new(code, title);

    /// <summary>Whether code and kind are equal.</summary>
    public bool Equals(Measure? other) => other is not null && Facts == other.Facts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Measure);

    /// <inheritdoc/>
    public override int GetHashCode() => Facts.GetHashCode();

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
