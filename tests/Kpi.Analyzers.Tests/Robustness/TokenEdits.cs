using System.Collections.Immutable;
using Kpi.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Kpi.Analyzers.Tests.Robustness;

/// <summary>
/// Random edits of the corpus: tokens deleted, doubled, swapped or replaced by others. <c>KPI_EDITS</c> asks for another
/// number of edited texts than a test has by itself, <c>KPI_EDITS_SEED</c> for others.
/// </summary>
internal static class TokenEdits
{
    private const int MostEdits = 3;

    public static IEnumerable<string> Texts(int otherwise)
    {
        int count = TestSwitch.Number("KPI_EDITS", otherwise);
        int seed = TestSwitch.Number("KPI_EDITS_SEED", 2568);
        return Enumerable.Range(0, count).Select(index => Edited(new Random(unchecked(seed * 7919 + index))));
    }

    /// <summary>Every third text is the sample, whose code is the most.</summary>
    private static string Edited(Random random)
    {
        int of = random.Next(3) == 0 ? 0 : random.Next(Corpus.Texts.Length);
        string text = Corpus.Texts[of];
        ImmutableArray<TextSpan> tokens = Corpus.Tokens[of];
        string TextOf(TextSpan token) => Corpus.Texts[of].Substring(token.Start, token.Length);

        // From the end to the beginning, so that the places before an edit stay where they are.
        int[] places = [.. Enumerable.Range(0, random.Next(1, MostEdits + 1)).Select(_ => random.Next(tokens.Length - 1)).Distinct().OrderDescending()];
        foreach (int place in places)
        {
            TextSpan token = tokens[place];
            text = random.Next(4) switch
            {
                0 => text.Remove(token.Start, token.Length),
                1 => text.Insert(token.End, " " + TextOf(token)),
                2 => Swapped(text, token, tokens[place + 1]),
                _ => text.Remove(token.Start, token.Length).Insert(token.Start, TextOf(tokens[random.Next(tokens.Length)])),
            };
        }

        return text;
    }

    private static string Swapped(string text, TextSpan first, TextSpan second)
    {
        // What an edit further on has changed of the second token is what changes places.
        if (second.End > text.Length)
            return text.Remove(first.Start, first.Length);
        string between = text[first.End..second.Start];
        return text[..first.Start] + text.Substring(second.Start, second.Length) + between + text.Substring(first.Start, first.Length) + text[second.End..];
    }
}
