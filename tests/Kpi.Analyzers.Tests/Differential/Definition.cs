using Kpi.Testing;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>A generated definition: its code, the places that are wrong in it, and those of its seed that were repaired.</summary>
internal sealed record Definition(string Name, int Seed, Fragment Code, IReadOnlySet<int> Mistakes, IReadOnlySet<int> Repaired)
{
    public SourceFile File => new(Code.Text, $"{Name}.cs");

    /// <summary>
    /// The same definition with one mistake within a call repaired, the last: several at once could hide what an outer call
    /// has to say of one of them.
    /// </summary>
    public Definition Repair(GeneratedCall call)
    {
        int last = Mistakes.Where(call.Contains).DefaultIfEmpty(-1).Max();
        return last >= 0
            ? DefinitionGenerator.Generate(Name, Seed, new HashSet<int>([.. Repaired, last]))
            : throw new InvalidOperationException($"Seed {Seed}: {call.Owner} breaks a rule though nothing in it was made wrong.\n{Code.Text}");
    }
}
