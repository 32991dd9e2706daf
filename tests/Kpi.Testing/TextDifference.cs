namespace Kpi.Testing;

/// <summary>Finds and words the first place where two texts differ.</summary>
internal static class TextDifference
{
    private const string EndOfText = "(end of text)";

    public static string Normalize(string text) => text.ReplaceLineEndings("\n");

    /// <summary>Null when the texts are equal but for line endings.</summary>
    public static string? Describe(string expected, string actual)
    {
        string[] expectedLines = Normalize(expected).Split('\n');
        string[] actualLines = Normalize(actual).Split('\n');

        for (int index = 0; index < Math.Max(expectedLines.Length, actualLines.Length); index++)
        {
            string expectedLine = expectedLines.ElementAtOrDefault(index) ?? EndOfText;
            string actualLine = actualLines.ElementAtOrDefault(index) ?? EndOfText;
            if (expectedLine == actualLine && expectedLines.Length > index && actualLines.Length > index)
                continue;

            int column = expectedLine.Zip(actualLine).TakeWhile(pair => pair.First == pair.Second).Count();
            return $"First difference at line {index + 1}, column {column + 1}:\n"
                + $"  expected | {expectedLine}\n"
                + $"  actual   | {actualLine}\n"
                + $"             {new string(' ', column)}^\n";
        }

        return null;
    }
}
