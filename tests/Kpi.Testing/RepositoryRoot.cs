namespace Kpi.Testing;

/// <summary>The folder that holds <c>Kpi.sln</c>, found upwards from the running tests.</summary>
public static class RepositoryRoot
{
    private const string Marker = "Kpi.sln";

    // A continuous-integration build writes this in place of the repository's folder into [CallerFilePath].
    private const string MappedRoot = "/_/";

    private static readonly Lazy<string> Found = new(() => FindFrom(AppContext.BaseDirectory));

    public static string Path => Found.Value;

    /// <summary>The real path of a source file that <c>[CallerFilePath]</c> gave, whichever build wrote it.</summary>
    public static string Locate(string callerFilePath) => Locate(callerFilePath, () => Path);

    internal static string Locate(string callerFilePath, Func<string> root) =>
        callerFilePath.StartsWith(MappedRoot, StringComparison.Ordinal)
            ? System.IO.Path.Combine(root(), callerFilePath[MappedRoot.Length..])
            : callerFilePath;

    internal static string FindFrom(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Marker)))
                return folder.FullName;
        }

        throw new HarnessException($"No folder above {start} has a {Marker}.");
    }
}
