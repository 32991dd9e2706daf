using Kpi.Testing;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>A generated definition: its code, the places that are wrong in it, and those of its seed that were repaired.</summary>
internal sealed record Definition(string Name, int Seed, Fragment Code, IReadOnlySet<int> Mistakes, IReadOnlySet<int> Repaired)
{
    public SourceFile File => new(Code.Text, $"{Name}.cs");

    /// <summary>
    /// The same definition with the mistakes within a call repaired. Of a component it is only the last: a component's own
    /// mistake can be hidden at first by one of its indicators, and to repair them all would hide what the scorecard has
    /// already said of another. No mistake in a target is a component's own.
    /// </summary>
    public Definition Repair(GeneratedCall call)
    {
        int[] mistakes = [.. Mistakes.Where(call.Contains).Order()];
        if (call.Owner == Owner.Component)
            mistakes = [.. mistakes.Where(mistake => !IsInTarget(mistake)).DefaultIfEmpty(mistakes.LastOrDefault()).TakeLast(1)];
        return mistakes.Length > 0
            ? DefinitionGenerator.Generate(Name, Seed, new HashSet<int>([.. Repaired, .. mistakes]))
            : throw new InvalidOperationException($"Seed {Seed}: {call.Owner} breaks a rule though nothing in it was made wrong.\n{Code.Text}");
    }

    private bool IsInTarget(int mistake) => Code.Calls.Any(call => call.Owner == Owner.Target && call.Contains(mistake));
}
