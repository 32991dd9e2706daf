namespace Kpi.Analyzers;

/// <summary>What diagnostics tell the code fixes.</summary>
internal static class FixProperties
{
    /// <summary>The weight of the last indicator with which the weights would total 100; absent where it would not be a weight.</summary>
    public const string LastWeight = nameof(LastWeight);

    /// <summary>An observation that looks like a fraction, as a percentage.</summary>
    public const string ObservedPercentage = nameof(ObservedPercentage);
}
