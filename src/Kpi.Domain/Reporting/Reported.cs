using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>
/// A figure as it was printed (ตัวเลขตามที่รายงาน): a claim, never an input to a computation. Its precision is the scale of
/// the decimal: 9.40 stands for other values than 9.4. What is no number is kept as the text it is. Equality is by all
/// parts, the printed scale included: 9.40 and 9.4 differ. Immutable.
/// </summary>
public sealed partial class Reported : IEquatable<Reported>
{
    private readonly decimal _number;

    private Reported(ReportedKind kind, decimal number = 0m, string? words = null, ReportedUnit? unit = null, BilingualText? title = null, PlaceOfPrint? place = null)
    {
        Kind = kind;
        _number = number;
        Words = words;
        Unit = unit;
        Title = title;
        Place = place;
    }

    /// <summary>A dash: there is nothing, which is 0 in a sum.</summary>
    public static Reported Nothing { get; } = new(ReportedKind.Nothing);

    /// <summary>Nothing is printed where a figure would be.</summary>
    public static Reported NotReported { get; } = new(ReportedKind.NotReported);

    /// <summary>What is printed.</summary>
    public ReportedKind Kind { get; }

    /// <summary>The number as printed, with its scale and in its unit; 0 for a dash; null where it is none.</summary>
    public decimal? Number => IsNumber ? _number : null;

    /// <summary>The words, where it is no number; null otherwise.</summary>
    public string? Words { get; }

    /// <summary>The decimals it is printed with; 0 where it is no number.</summary>
    public int Decimals => ExactDecimal.DecimalsOf(_number);

    /// <summary>The unit it is printed in; null where none is stated.</summary>
    public ReportedUnit? Unit { get; }

    /// <summary>What it is the figure of; null where it is not stated.</summary>
    public BilingualText? Title { get; }

    /// <summary>Where it is printed; null where it is not stated.</summary>
    public PlaceOfPrint? Place { get; }

    internal bool IsNumber => Kind is not (ReportedKind.Text or ReportedKind.NotReported);

    internal decimal Scale => Unit is null ? 1m : Unit.Scale;

    /// <summary>The number as printed; 0 where it is none.</summary>
    internal decimal Printed => _number;

    /// <summary>A number that was rounded to the nearest, such as <c>Reported.Rounded(9.40m)</c>.</summary>
    public static Reported Rounded(decimal printed) => new(ReportedKind.Rounded, printed);

    /// <summary>A number whose further decimals were cut off.</summary>
    public static Reported Truncated(decimal printed) => new(ReportedKind.Truncated, printed);

    /// <summary>A number that is exactly what it says.</summary>
    public static Reported Exact(decimal printed) => new(ReportedKind.Exact, printed);

    /// <summary>What is printed and is no number, as it stands.</summary>
    /// <exception cref="ArgumentException">The text is null, empty or white space; where nothing is printed, say <see cref="NotReported"/>.</exception>
    public static Reported Text(string printed) =>
        string.IsNullOrWhiteSpace(printed)
            ? throw new ArgumentException("A printed text has at least one visible character; where nothing is printed, say Reported.NotReported.", nameof(printed))
            : new Reported(ReportedKind.Text, words: printed);

    /// <summary>The figure with its unit.</summary>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public Reported In(ReportedUnit unit) => new(Kind, _number, Words, unit ?? throw new ArgumentNullException(nameof(unit)), Title, Place);

    /// <summary>The figure with a unit that is its own base, such as คน (persons).</summary>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public Reported In(BilingualText unit) => In(new ReportedUnit(unit ?? throw new ArgumentNullException(nameof(unit))));

    /// <summary>The figure with a unit of money.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit is none.</exception>
    public Reported In(BahtUnit unit) => In(ReportedUnit.Of(unit));

    /// <summary>The figure with what it is the figure of.</summary>
    /// <exception cref="ArgumentNullException">The title is null.</exception>
    public Reported Titled(BilingualText title) => new(Kind, _number, Words, Unit, title ?? throw new ArgumentNullException(nameof(title)), Place);

    /// <summary>The figure with where it is printed.</summary>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public Reported At(PlaceOfPrint place) => new(Kind, _number, Words, Unit, Title, place ?? throw new ArgumentNullException(nameof(place)));

    /// <inheritdoc/>
    public bool Equals(Reported? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Kind == other.Kind
            && _number == other._number
            && Decimals == other.Decimals
            && Words == other.Words
            && Equals(Unit, other.Unit)
            && Title == other.Title
            && Equals(Place, other.Place));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reported);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked(((_number.GetHashCode() * 31 + Decimals) * 31 + (int)Kind) * 397 ^ (Place?.GetHashCode() ?? 0));
}
