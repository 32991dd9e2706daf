using System.Reflection;

namespace Kpi.CompilerBenchmarks;

/// <summary>Where the build left what is measured.</summary>
internal static class Locations
{
    public static string Compiler { get; } = Path.Combine(MetadataOf("CompilerFolder"), "csc.dll");

    public static string Library { get; } = BuiltFrom("src", "Kpi.Domain", "net10.0");

    public static string[] Analyzers { get; } = [BuiltFrom("src", "Kpi.Analyzers", "netstandard2.0"), BuiltFrom("src", "Kpi.Analyzers.CodeFixes", "netstandard2.0")];

    public static string EmptyAnalyzer { get; } = BuiltFrom("bench", "Kpi.EmptyAnalyzer", "netstandard2.0");

    public static string GlobalUsings { get; } = Path.Combine(MetadataOf("Repository"), "src", "Kpi.Domain", "build", "Kpi.Domain.props");

    public static string PackageVersions { get; } = Path.Combine(MetadataOf("Repository"), "Directory.Packages.props");

    private static string BuiltFrom(string folder, string project, string framework) =>
        Path.Combine(MetadataOf("Repository"), folder, project, "bin", MetadataOf("Configuration"), framework, $"{project}.dll");

    private static string MetadataOf(string key) =>
        typeof(Locations).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
