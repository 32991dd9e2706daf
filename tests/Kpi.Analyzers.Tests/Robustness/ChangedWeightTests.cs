using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Kpi.Analyzers.Tests.Robustness;

/// <summary>One changed weight in the sample is one error, at the list of components.</summary>
public sealed class ChangedWeightTests
{
    [Fact]
    public async Task Each_changed_weight_is_KPI3001_at_the_components_and_nothing_else()
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(Sample.Text).GetRoot();
        ArgumentSyntax[] weights = [.. root.DescendantNodes().OfType<ArgumentSyntax>().Where(argument => argument.NameColon?.Name.Identifier.ValueText == "weight")];
        Assert.Equal(["15", "15", "15", "15", "8", "2", "10", "10", "10"], weights.Select(weight => weight.Expression.ToString()));

        foreach (ExpressionSyntax weight in weights.Select(weight => weight.Expression))
        {
            int changed = int.Parse(weight.ToString(), CultureInfo.InvariantCulture) + 1;
            string text = Sample.Text.Remove(weight.SpanStart, weight.Span.Length).Insert(weight.SpanStart, $"{changed}");

            Diagnostic diagnostic = Assert.Single(await Sample.AnalyzeAsync(text));
            Assert.Equal("KPI3001", diagnostic.Id);
            Assert.StartsWith("Weights of scorecard ETDA 2568 total 101, not 100: ", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            Assert.Equal(ComponentsIn(text), diagnostic.Location.SourceSpan);
            Assert.Equal(9, diagnostic.AdditionalLocations.Count);
            Assert.Contains(diagnostic.AdditionalLocations, location => text.Substring(location.SourceSpan.Start, location.SourceSpan.Length) == $"{changed}");
        }
    }

    private static TextSpan ComponentsIn(string text) => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
        .OfType<VariableDeclaratorSyntax>()
        .Single(field => field.Identifier.ValueText == "Scorecard")
        .DescendantNodes().OfType<CollectionExpressionSyntax>().First().Span;
}
