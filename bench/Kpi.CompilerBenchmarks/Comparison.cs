namespace Kpi.CompilerBenchmarks;

/// <summary>Two ways to compile the same sources, in turns, so that whatever else the machine does touches both alike.</summary>
/// <param name="What">What is compared.</param>
/// <param name="Bound">The most that the ratio may be.</param>
/// <param name="Measured">The analyzers of what is measured.</param>
/// <param name="Baseline">The analyzers of what it is compared with.</param>
/// <param name="Sources">The sources' texts.</param>
internal sealed record Comparison(string What, double Bound, IReadOnlyList<string> Measured, IReadOnlyList<string> Baseline, IEnumerable<string> Sources)
{
    /// <summary>The runs of both, pair by pair; a first pair that fills the machine's caches does not count.</summary>
    public IReadOnlyList<(CompilerRun Measured, CompilerRun Baseline)> Run(CompilerCommand command, string folder, int pairs)
    {
        string sources = Path.Combine(folder, "sources");
        if (Directory.Exists(sources))
            Directory.Delete(sources, recursive: true);
        Directory.CreateDirectory(sources);
        string[] files = [.. Sources.Select((text, index) => Write(Path.Combine(sources, $"File{index}.cs"), text))];

        var runs = new List<(CompilerRun, CompilerRun)>();
        for (int pair = 0; pair <= pairs; pair++)
        {
            // Which goes first changes, since the second finds the machine as the first left it.
            CompilerRun first = Compile(pair % 2 == 0 ? Measured : Baseline);
            CompilerRun second = Compile(pair % 2 == 0 ? Baseline : Measured);
            if (pair > 0)
                runs.Add(pair % 2 == 0 ? (first, second) : (second, first));
        }

        return runs;

        CompilerRun Compile(IReadOnlyList<string> analyzers) =>
            CompilerRun.Measure(folder, command.ArgumentsFor(files, analyzers, Path.Combine(folder, "Consumer.dll")));
    }

    private static string Write(string path, string text)
    {
        File.WriteAllText(path, text);
        return path;
    }
}
