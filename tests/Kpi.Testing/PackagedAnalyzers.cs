using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Testing;

/// <summary>The analyzers that a compiler finds in an assembly.</summary>
public static class PackagedAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> In(Assembly assembly) =>
    [
        .. from type in assembly.GetTypes()
           where type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null
           orderby type.Name
           select (DiagnosticAnalyzer)Activator.CreateInstance(type)!,
    ];
}
