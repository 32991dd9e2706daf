namespace Kpi.Analyzers;

/// <summary>What diagnostics tell the code fixes.</summary>
internal static class FixProperties
{
    /// <summary>The weight of the last indicator with which the weights would total 100; absent where it would not be a weight.</summary>
    public const string LastWeight = nameof(LastWeight);

    /// <summary>What to write at the first additional location, names in full; what stands at the others is then superfluous.</summary>
    public const string Replacement = nameof(Replacement);
}
