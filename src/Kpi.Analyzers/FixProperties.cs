using System.Collections.Immutable;
using System.Globalization;

namespace Kpi.Analyzers;

/// <summary>What diagnostics tell the code fixes, beside places in the code (their additional locations).</summary>
internal static class FixProperties
{
    /// <summary>The weight of the last indicator with which the weights would total 100; absent where it would not be a weight.</summary>
    public const string LastWeight = nameof(LastWeight);

    /// <summary>
    /// The weights, in proportion to those that are written, with which they would total 100, in the order of the
    /// locations; absent where one of them would not be a weight.
    /// </summary>
    public const string ScaledWeights = nameof(ScaledWeights);

    /// <summary>Whether <see cref="ScaledWeights"/> total for each component what the framework sets for it.</summary>
    public const string ScaledToFramework = nameof(ScaledToFramework);

    /// <summary>Which of the locations belongs in the place of each, by their numbers; absent where no order cures the mistake.</summary>
    public const string Order = nameof(Order);

    /// <summary>The code, free in the scorecard, that the indicator at the location could have under its component; absent where none is known.</summary>
    public const string CodeUnderComponent = nameof(CodeUnderComponent);

    /// <summary>An observation that looks like a fraction, as a percentage.</summary>
    public const string ObservedPercentage = nameof(ObservedPercentage);

    /// <summary>What to write at the first additional location, names in full; what stands at the others is then superfluous.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>What stands in <see cref="ScaledWeights"/> for a weight that stays as it is.</summary>
    public const string Unchanged = "=";

    public static readonly ImmutableDictionary<string, string?> None = ImmutableDictionary<string, string?>.Empty;

    private const char Separator = ' ';

    public static ImmutableDictionary<string, string?> WithOrder(IEnumerable<int>? order) =>
        order is null ? None : None.Add(Order, Join(order.Select(place => place.ToString(CultureInfo.InvariantCulture))));

    public static string Join(IEnumerable<string> parts) => string.Join(Separator.ToString(), parts);

    public static string[] Split(string joined) => joined.Split(Separator);
}
