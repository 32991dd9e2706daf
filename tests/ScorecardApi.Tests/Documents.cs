namespace ScorecardApi.Tests;

/// <summary>The sample's documents, as a client sends them.</summary>
internal static class Documents
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "samples", "ScorecardApi", "Documents");

    public static string Scorecard { get; } = File.ReadAllText(Path.Combine(Folder, "scorecard.json"));

    public static string Evidence { get; } = File.ReadAllText(Path.Combine(Folder, "evidence.json"));

    public static string Ledger { get; } = File.ReadAllText(Path.Combine(Folder, "ledger.json"));

    public static string Entries { get; } = File.ReadAllText(Path.Combine(Folder, "entries.json"));

    /// <summary>The scorecard of another agency, so that tests do not meet.</summary>
    public static string ScorecardOf(string agency) => Replaced(Scorecard, "\"DEMO\"", $"\"{agency}\"");

    /// <summary>A document with something else in one place.</summary>
    public static string Replaced(string document, string written, string instead)
    {
        Assert.Contains(written, document, StringComparison.Ordinal);
        return document.Replace(written, instead, StringComparison.Ordinal);
    }
}
