using System.Collections.Immutable;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>
/// A call of the library in generated code: what can throw, where it stands, the places within it that may be wrong,
/// and the constructs it is written with.
/// </summary>
internal sealed record GeneratedCall(Owner Owner, int Start, int Length, Range Places, ImmutableArray<string> Constructs)
{
    public int End => Start + Length;

    /// <summary>Whether a diagnostic there is this call's: at one of its arguments, or at the whole of what has none or shows in all of them.</summary>
    public bool Owns(string ruleId, int start, int end) =>
        Owner.Rules.Contains(ruleId)
        && Start <= start && end <= End
        && (Owner == Owner.WeightConversion || Owner == Owner.Neighbour || Owner == Owner.Derivation || end - start < Length);

    /// <summary>Whether a place lies within this call, or within an object that it uses.</summary>
    public bool Contains(int place) => Places.Start.Value <= place && place < Places.End.Value;
}
