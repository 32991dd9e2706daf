using System.Collections.Immutable;

namespace Kpi.Testing;

/// <summary>Compares sets of files by name and text.</summary>
internal static class FileComparison
{
    /// <exception cref="HarnessException">A file is missing, unexpected or different.</exception>
    public static void Verify(string failure, ImmutableArray<SourceFile> expected, ImmutableArray<SourceFile> actual)
    {
        foreach (string path in expected.Concat(actual).Select(file => file.Path!).Distinct(StringComparer.Ordinal))
        {
            string expectedText = TextOf(expected, path)
                ?? throw new HarnessException($"{failure}\nThere is an unexpected file {path}:\n{TextOf(actual, path)}");
            string actualText = TextOf(actual, path)
                ?? throw new HarnessException($"{failure}\nThe file {path} is missing.");
            if (TextDifference.Describe(expectedText, actualText) is { } difference)
                throw new HarnessException($"{failure}\n{path}: {difference}\nAll of {path} as it is:\n{actualText}");
        }
    }

    private static string? TextOf(ImmutableArray<SourceFile> files, string path) =>
        files.FirstOrDefault(file => file.Path == path)?.Text;
}
