using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Kpi.Testing;

/// <summary>The code fixes that an editor finds in an assembly.</summary>
public static class PackagedFixes
{
    public static ImmutableArray<CodeFixProvider> In(Assembly assembly) =>
    [
        .. from type in assembly.GetTypes()
           where type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null
           orderby type.Name
           select (CodeFixProvider)Activator.CreateInstance(type)!,
    ];
}
