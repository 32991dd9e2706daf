using Kpi.Domain.Quantities;
using NodaTime;

namespace Kpi.Domain.Targets;

/// <summary>
/// Something that is counted or measured, of one kind: the thing that targets set thresholds on and observations give
/// values of. Measures are equal by code, kind and whether they can be negative; title and unit are for people.
/// Immutable.
/// </summary>
/// <remarks>
/// Make one with a factory: <see cref="Count"/>, <see cref="Share"/>, <see cref="Percent"/>, <see cref="Money"/>,
/// <see cref="Ratio"/>, <see cref="Points"/>, <see cref="Date"/>, <see cref="Achieved"/>.
/// </remarks>
public abstract partial class Measure : IEquatable<Measure>
{
    private static readonly LocalDate DayZero = new(1, 1, 1);
    private static readonly BilingualText Times = new("เท่า", "times");
    private static readonly BilingualText DefaultPoints = new("คะแนน", "points");

    private protected Measure(string code, BilingualText title, MeasureKind kind, BilingualText? unit, bool canBeNegative)
    {
        Code = code ?? throw new ArgumentNullException(nameof(code));
        if (string.IsNullOrWhiteSpace(code))
            throw new ArgumentException("A measure needs a code of at least one visible character, such as \"platform-trust\".", nameof(code));
        Title = title ?? throw new ArgumentNullException(nameof(title));
        Kind = kind;
        Unit = unit;
        Facts = new MeasureFacts(code, kind, canBeNegative);
    }

    /// <summary>The code that tells measures apart, for example <c>platform-trust</c>.</summary>
    public string Code { get; }

    /// <summary>The title, for people.</summary>
    public BilingualText Title { get; }

    /// <summary>What it counts, and so which values it can take.</summary>
    public MeasureKind Kind { get; }

    /// <summary>
    /// The word that stands behind a value, such as หน่วยงาน, agencies; null where there is none. Percent and baht are
    /// written by the kind.
    /// </summary>
    public BilingualText? Unit { get; }

    /// <summary>Whether a kind that starts at 0 takes negative values too; a percentage that is not a share always does.</summary>
    public bool CanBeNegative => MeasureDomain.Of(Facts).Lower is null;

    internal MeasureFacts Facts { get; }

    /// <summary>A count (จำนวน): a whole number from 0.</summary>
    /// <param name="code">The code.</param>
    /// <param name="title">The title.</param>
    /// <param name="unit">What is counted, as it stands behind the number: หน่วยงาน, agencies; null where nothing does.</param>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Measure<long> Count(string code, BilingualText title, BilingualText? unit = null) =>
        new(code, title, MeasureKind.Count, value => value, number => (long)number, unit);

    /// <summary>A share of a whole (สัดส่วนร้อยละ): 0 to 100 percent.</summary>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Measure<Percentage> Share(string code, BilingualText title) =>
        new(code, title, MeasureKind.Share, value => value.Value, number => number);

    /// <summary>A percentage that is not a share, such as growth (อัตราร้อยละ): any decimal.</summary>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Measure<Percentage> Percent(string code, BilingualText title) =>
        new(code, title, MeasureKind.Percentage, value => value.Value, number => number);

    /// <summary>An amount of money (มูลค่า): from 0 baht.</summary>
    /// <param name="code">The code.</param>
    /// <param name="title">The title.</param>
    /// <param name="canBeNegative">Whether it may be below 0, such as a surplus or deficit.</param>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Measure<Baht> Money(string code, BilingualText title, bool canBeNegative = false) =>
        new(code, title, MeasureKind.Money, value => value.Amount, Baht.Of, canBeNegative: canBeNegative);

    /// <summary>How many times as much (เท่า), such as a return on investment: from 0.</summary>
    /// <param name="code">The code.</param>
    /// <param name="title">The title.</param>
    /// <param name="canBeNegative">Whether it may be below 0.</param>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Measure<decimal> Ratio(string code, BilingualText title, bool canBeNegative = false) =>
        new(code, title, MeasureKind.Ratio, value => value, number => number, Times, canBeNegative);

    /// <summary>Points on a scale of the measure's own (คะแนน), such as 453.53 of PMQA: from 0.</summary>
    /// <param name="code">The code.</param>
    /// <param name="title">The title.</param>
    /// <param name="unit">The word behind the number; null for คะแนน, points.</param>
    /// <param name="canBeNegative">Whether they may be below 0.</param>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Measure<decimal> Points(string code, BilingualText title, BilingualText? unit = null, bool canBeNegative = false) =>
        new(code, title, MeasureKind.Points, value => value, number => number, unit ?? DefaultPoints, canBeNegative);

    /// <summary>A day (วันที่), such as the one on which something is finished: of the years 1 to 9999 (C.E.).</summary>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Measure<LocalDate> Date(string code, BilingualText title) =>
        new(code, title, MeasureKind.Date, ToDayNumber, OfDayNumber);

    /// <summary>Whether something was done (สำเร็จหรือไม่สำเร็จ).</summary>
    /// <exception cref="ArgumentException">The code or title is null or empty.</exception>
    public static Achievement Achieved(string code, BilingualText title) => new(code, title);

    /// <summary>Whether code, kind and sign are equal.</summary>
    public bool Equals(Measure? other) => other is not null && Facts == other.Facts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Measure);

    /// <inheritdoc/>
    public override int GetHashCode() => Facts.GetHashCode();

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>An observation that is computed from those of its parts.</summary>
    /// <exception cref="ArgumentException">The parts do not make the measure in that way, as the methods say that begin with As.</exception>
    internal virtual Observation Derive(DerivationKind kind, int decimals, IReadOnlyList<Observation> parts) =>
        throw new ArgumentException($"Measure {Code} is done or not done, which is not computed from others.", nameof(parts));

    internal static LocalDate OfDayNumber(decimal day) => DayZero.PlusDays((int)day);

    internal static decimal ToDayNumber(LocalDate date) => Period.DaysBetween(DayZero, date.WithCalendar(CalendarSystem.Iso));
}
