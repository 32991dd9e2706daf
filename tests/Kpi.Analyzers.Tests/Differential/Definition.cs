using Kpi.Testing;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>
/// A generated definition: its code and what that reads from another file, the places that are wrong in it, and those of its seed that
/// were repaired.
/// </summary>
internal sealed record Definition(string Name, int Seed, Fragment Code, string Elsewhere, IReadOnlySet<int> Mistakes, IReadOnlySet<int> Repaired)
{
    /// <summary>The file whose calls can break rules.</summary>
    public string FileName => $"{Name}.cs";

    public SourceFile[] Files => [new(Code.Text, FileName), new(Elsewhere, $"{Name}.Elsewhere.cs")];

    /// <summary>
    /// The same definition with the mistakes within a call repaired. No mistake in a target is an indicator's or a
    /// component's own. Of a component it is only the last: a component's own mistake can be hidden at first by one of its
    /// indicators, and to repair them all would hide what the scorecard has already said of another.
    /// </summary>
    public Definition Repair(GeneratedCall call)
    {
        int[] mistakes = [.. Mistakes.Where(call.Contains).Order()];
        int[] own = [.. mistakes.Where(mistake => !IsInTarget(mistake))];
        if (own.Length > 0 && (call.Owner == Owner.Component || call.Owner == Owner.Indicator))
            mistakes = own;
        if (call.Owner == Owner.Component)
            mistakes = [.. mistakes.TakeLast(1)];
        return mistakes.Length > 0
            ? With([.. Repaired, .. mistakes])
            : throw new InvalidOperationException($"Seed {Seed}: {call.Owner} breaks a rule though nothing in it was made wrong.\n{Code.Text}");
    }

    /// <summary>The same definition with one of its mistakes alone.</summary>
    public Definition WithOnly(int mistake) => With([.. Repaired, .. Mistakes.Where(other => other != mistake)]);

    /// <summary>The same definition with one of its mistakes alone, and then with two, in every choice.</summary>
    public IEnumerable<Definition> WithFewMistakes()
    {
        int[] mistakes = [.. Mistakes.Order()];
        return from distance in Enumerable.Range(0, mistakes.Length)
               from first in Enumerable.Range(0, mistakes.Length - distance)
               select With([.. Repaired, .. mistakes.Where((_, index) => index != first && index != first + distance)]);
    }

    private bool IsInTarget(int mistake) => Code.Calls.Any(call => call.Owner == Owner.Target && call.Contains(mistake));

    /// <summary>The same definition under another name.</summary>
    public Definition Named(string name) => DefinitionGenerator.Generate(name, Seed, Repaired);

    private Definition With(HashSet<int> repaired) => DefinitionGenerator.Generate(Name, Seed, repaired);
}
