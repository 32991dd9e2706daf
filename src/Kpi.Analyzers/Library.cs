namespace Kpi.Analyzers;

/// <summary>The library whose definitions are analyzed.</summary>
internal static class Library
{
    /// <summary>The name of its assembly, with which its namespaces begin.</summary>
    public const string Name = "Kpi.Domain";
}
