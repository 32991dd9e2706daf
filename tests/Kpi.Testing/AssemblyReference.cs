using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Kpi.Testing;

/// <summary>References to built assemblies. Each file is read once in a test run, since reading dominates a small test.</summary>
public static class AssemblyReference
{
    private static readonly ConcurrentDictionary<string, PortableExecutableReference> ByPath = new(StringComparer.Ordinal);

    /// <summary>References to assemblies that the test itself has loaded.</summary>
    public static ImmutableArray<MetadataReference> To(params IEnumerable<Assembly> assemblies) =>
        [.. assemblies.Select(assembly => To(assembly.Location))];

    /// <summary>A reference to an assembly file, such as the build for another target framework.</summary>
    public static MetadataReference To(string path) =>
        ByPath.GetOrAdd(Path.GetFullPath(path), file => MetadataReference.CreateFromFile(file));
}
