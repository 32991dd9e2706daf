using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Kpi.Analyzers.Tests.Robustness;

/// <summary>The code that is cut off and edited: the sample's definitions, and what the rules' pages show, right and wrong.</summary>
internal static partial class Corpus
{
    public static ImmutableArray<string> Texts { get; } =
    [
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "Etda2568", "Etda2568.cs")),
        .. Pages(),
    ];

    public static ImmutableArray<ImmutableArray<TextSpan>> Tokens { get; } = [.. Texts.Select(TokensOf)];

    private static ImmutableArray<TextSpan> TokensOf(string text) =>
        [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(token => !token.Span.IsEmpty).Select(token => token.Span)];

    private static IEnumerable<string> Pages() =>
        from path in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "docs", "rules"), "*.md").Order(StringComparer.Ordinal)
        from Match block in CodeBlock().Matches(File.ReadAllText(path).ReplaceLineEndings("\n"))
        select DefinitionTest.InClass(block.Groups["code"].Value);

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeBlock();
}
