namespace Kpi.Domain.Quantities;

/// <content>What a formula over intervals can come to.</content>
public readonly partial record struct DecimalInterval
{
    /// <summary>The sums of a number of each.</summary>
    /// <exception cref="OverflowException">No decimal holds a bound.</exception>
    public static DecimalInterval operator +(DecimalInterval left, DecimalInterval right) => new(
        ExactDecimal.Add(left.Lower, right.Lower),
        ExactDecimal.Add(left.Upper, right.Upper),
        left.IncludesLower && right.IncludesLower,
        left.IncludesUpper && right.IncludesUpper);

    /// <summary>The differences of a number of each.</summary>
    /// <exception cref="OverflowException">No decimal holds a bound.</exception>
    public static DecimalInterval operator -(DecimalInterval left, DecimalInterval right) => left + -right;

    /// <summary>The numbers with the opposite sign; bounds change places, and so does what belongs.</summary>
    public static DecimalInterval operator -(DecimalInterval interval) =>
        new(-interval.Upper, -interval.Lower, interval.IncludesUpper, interval.IncludesLower);

    /// <summary>
    /// The numbers times a factor. A negative factor lets bounds change places, and what belongs with them; 0 leaves the
    /// point 0.
    /// </summary>
    /// <exception cref="OverflowException">No decimal holds a bound.</exception>
    public static DecimalInterval operator *(DecimalInterval interval, decimal factor)
    {
        if (factor == 0m)
            return default;
        if (factor < 0m)
            return -interval * -factor;
        return new(
            ExactDecimal.Multiply(interval.Lower, factor),
            ExactDecimal.Multiply(interval.Upper, factor),
            interval.IncludesLower,
            interval.IncludesUpper);
    }

    /// <summary>
    /// The quotients of a number of this interval by one of another. A bound that has more decimals than asked for is
    /// rounded outward and does not belong; so the result holds every quotient, and meets an interval whose bounds have
    /// at most so many decimals exactly where the unrounded one does.
    /// </summary>
    /// <param name="denominator">What to divide by; 0 neither lies in it nor is one of its bounds.</param>
    /// <param name="decimals">The decimals of the result's bounds, 0 to 28.</param>
    /// <exception cref="ArgumentException">The denominator can be 0, or come arbitrarily near.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is not 0 to 28.</exception>
    /// <exception cref="OverflowException">No decimal holds a bound.</exception>
    public DecimalInterval DividedBy(DecimalInterval denominator, int decimals)
    {
        ExactDecimal.CheckDecimals(decimals);
        if (denominator.Lower <= 0m && denominator.Upper >= 0m)
            throw new ArgumentException($"The denominator {denominator} reaches 0; a quotient needs one that does not.", nameof(denominator));

        // A quotient is monotone in each part, so its extremes are among the four of the bounds.
        Corner[] corners =
        [
            CornerOf(Lower, IncludesLower, denominator.Lower, denominator.IncludesLower),
            CornerOf(Lower, IncludesLower, denominator.Upper, denominator.IncludesUpper),
            CornerOf(Upper, IncludesUpper, denominator.Lower, denominator.IncludesLower),
            CornerOf(Upper, IncludesUpper, denominator.Upper, denominator.IncludesUpper),
        ];
        Corner least = corners.Aggregate((left, right) => Extreme(left, right, sign: -1));
        Corner greatest = corners.Aggregate((left, right) => Extreme(left, right, sign: 1));
        (decimal lower, decimal aboveLower) = Quotient.Around(least.Numerator, least.Denominator, decimals);
        (decimal belowUpper, decimal upper) = Quotient.Around(greatest.Numerator, greatest.Denominator, decimals);
        return new(lower, upper, least.Belongs && lower == aboveLower, greatest.Belongs && belowUpper == upper);
    }

    // Nothing over anything is nothing: a numerator of 0 reaches the quotient 0 whichever the denominator is.
    private static Corner CornerOf(decimal numerator, bool hasNumerator, decimal denominator, bool hasDenominator) =>
        new(numerator, denominator, hasNumerator && (hasDenominator || numerator == 0m));

    // Extremes that are equal belong alike: their numerator is 0, or the denominator is one number.
    private static Corner Extreme(Corner left, Corner right, int sign) =>
        Quotient.Compare((left.Numerator, left.Denominator), (right.Numerator, right.Denominator)) * sign > 0 ? left : right;

    private readonly record struct Corner(decimal Numerator, decimal Denominator, bool Belongs);
}
