using System.Globalization;

namespace Kpi.Domain.Rules;

/// <summary>How every text of the library writes a number: invariant, no grouping, no trailing zeros, never an exponent.</summary>
internal static class CanonicalNumber
{
    /// <summary>What stands where a value cannot be known at compile time.</summary>
    public const string Unknown = "…";

    private const string EveryDigit = "0.############################";

    public static string Of(decimal value) => value.ToString(EveryDigit, CultureInfo.InvariantCulture);

    public static string Of(decimal? value) => value is { } known ? Of(known) : Unknown;
}
