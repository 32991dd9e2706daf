using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <content>The values that a printed figure stands for.</content>
public sealed partial class Reported
{
    // One half of a unit of the last decimal, by decimals; a 28th decimal has no half that a decimal holds.
    private static readonly decimal[] HalfUnits = [.. Enumerable.Range(0, ExactDecimal.MaximumDecimals).Select(decimals => new decimal(5, 0, 0, false, (byte)(decimals + 1)))];

    /// <summary>
    /// The values that the figure stands for, in its unit. Rounded v with d decimals is [v − ½·10⁻ᵈ, v + ½·10⁻ᵈ], both
    /// ends included: which way a half went is not known. Truncated with u = 10⁻ᵈ is [v, v + u) above 0, (v − u, v] below
    /// and (−u, u) at 0. Exact, and a dash, are one point. Null where it is no number, or no decimal holds a bound.
    /// </summary>
    /// <remarks>After XBRL Calculations 1.1.</remarks>
    public DecimalInterval? Interval
    {
        get
        {
            if (!IsNumber)
                return null;
            try
            {
                return CheckedInterval;
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }

    /// <summary>The same values in the base unit: baht where the figure is printed in million baht.</summary>
    public DecimalInterval? IntervalInBaseUnit
    {
        get
        {
            try
            {
                return Interval * Scale;
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }

    /// <summary>The interval of a number.</summary>
    /// <exception cref="OverflowException">No decimal holds a bound.</exception>
    internal DecimalInterval CheckedInterval => Kind switch
    {
        ReportedKind.Rounded => DecimalInterval.Closed(ExactDecimal.Add(_number, -HalfUnit), ExactDecimal.Add(_number, HalfUnit)),
        ReportedKind.Truncated when _number > 0m => DecimalInterval.ClosedOpen(_number, ExactDecimal.Add(_number, LastUnit)),
        ReportedKind.Truncated when _number < 0m => DecimalInterval.OpenClosed(ExactDecimal.Add(_number, -LastUnit), _number),
        ReportedKind.Truncated => DecimalInterval.Open(-LastUnit, LastUnit),
        _ => DecimalInterval.Point(_number),
    };

    /// <summary>One unit of the last decimal: 0.01 for 9.40.</summary>
    internal decimal LastUnit => new(1, 0, 0, false, (byte)Decimals);

    internal decimal HalfUnit => Decimals < HalfUnits.Length ? HalfUnits[Decimals] : throw new OverflowException("Half a unit of the 28th decimal is finer than a decimal holds.");
}
