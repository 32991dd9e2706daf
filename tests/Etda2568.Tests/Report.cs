namespace Etda.Tests;

/// <summary>The report as it was received, beside the sample.</summary>
internal static class Report
{
    public static string File { get; } = Path.Combine(RepositoryRoot.Path, "samples", "Etda2568", "report", "etda-2568.txt");

    public static string Text { get; } = System.IO.File.ReadAllText(File);

    public static IReadOnlyList<string> Lines { get; } = Text.Split('\n');
}
