using System.Collections.Immutable;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>A piece of generated C#, with the calls of the library in it and where they stand.</summary>
internal sealed record Fragment(string Text, ImmutableArray<GeneratedCall> Calls)
{
    public static readonly Fragment Empty = "";

    public static implicit operator Fragment(string text) => new(text, []);

    public static Fragment operator +(Fragment left, Fragment right) =>
        new(left.Text + right.Text, [.. left.Calls, .. right.Calls.Select(call => call with { Start = call.Start + left.Text.Length })]);

    public static Fragment Join(string separator, IEnumerable<Fragment> parts)
    {
        Fragment joined = Empty;
        foreach ((Fragment part, int index) in parts.Select((part, index) => (part, index)))
            joined = index == 0 ? part : joined + separator + part;
        return joined;
    }

    /// <summary>This piece as a call that can break rules, with the places in it that may be wrong, written with some constructs.</summary>
    public Fragment AsCall(Owner owner, Range places, params IEnumerable<string> constructs) =>
        this with { Calls = [.. Calls, new GeneratedCall(owner, 0, Text.Length, places, [.. constructs])] };
}
