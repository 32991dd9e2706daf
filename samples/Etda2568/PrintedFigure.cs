namespace Etda;

/// <summary>
/// A figure as a report prints it. Its decimals are its precision: 9.40 stands for every value that rounds to it, half
/// away from zero, at two decimals.
/// </summary>
public readonly record struct PrintedFigure
{
    private readonly decimal _value;

    private PrintedFigure(decimal value) => _value = value;

    public static implicit operator PrintedFigure(decimal value) => new(value);

    public bool StandsFor(Score computed) => computed.Round(_value.Scale, Rounding.HalfAwayFromZero) == _value;

    /// <summary>The figure with the decimals it is printed with: <c>9.40</c>.</summary>
    public override string ToString() => _value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
