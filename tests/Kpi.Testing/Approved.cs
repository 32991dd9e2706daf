using System.Runtime.CompilerServices;
using System.Text;

namespace Kpi.Testing;

/// <summary>
/// Compares a whole artefact with a reviewed file <c>name.verified.txt</c> beside the calling test. A test run writes
/// at most <c>name.received.txt</c>, which git ignores; only with <c>KPI_ACCEPT_SNAPSHOTS=1</c> it writes the approved file.
/// </summary>
public static class Approved
{
    private const string AcceptVariable = "KPI_ACCEPT_SNAPSHOTS";

    /// <param name="actual">The artefact; line endings do not matter.</param>
    /// <param name="name">The file's name without extension; by default <c>TestClass.TestName</c>, the class being named as its file.</param>
    /// <param name="sourceFile">Given by the compiler.</param>
    /// <param name="testName">Given by the compiler.</param>
    /// <exception cref="HarnessException">The approved file is missing or differs.</exception>
    public static void Verify(
        string actual,
        string? name = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string testName = "")
    {
        string source = RepositoryRoot.Locate(sourceFile);
        string file = name ?? $"{Path.GetFileNameWithoutExtension(source)}.{testName}";
        bool accept = Environment.GetEnvironmentVariable(AcceptVariable) == "1";
        Verify(actual, Path.Combine(Path.GetDirectoryName(source) ?? "", file), accept);
    }

    internal static void Verify(string actual, string pathWithoutExtension, bool accept)
    {
        string verified = $"{pathWithoutExtension}.verified.txt";
        string received = $"{pathWithoutExtension}.received.txt";
        string text = TextDifference.Normalize(actual);

        if (accept)
            Write(verified, text);

        string? problem = File.Exists(verified)
            ? TextDifference.Describe(File.ReadAllText(verified), text)
            : "There is no approved file.\n";
        if (problem is null)
        {
            File.Delete(received);
            return;
        }

        Write(received, text);
        throw new HarnessException(
            $"The text is not the approved one.\n{problem}"
            + $"  approved: {verified}\n"
            + $"  received: {received}\n"
            + $"Review the difference; if it is right, run the test again with {AcceptVariable}=1.");
    }

    private static void Write(string path, string text) =>
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
