using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Kpi.Testing.Tests.Toys;

/// <summary>A Fix All that does something else than the single fix: it writes 1000 for each 99.</summary>
internal sealed class ShoutingFixAll : FixAllProvider
{
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create("Fix all", token => ReplaceAsync(fixAllContext.Project, token), "hundred"));

    private static async Task<Solution> ReplaceAsync(Project project, CancellationToken cancellationToken)
    {
        Document document = project.Documents.Single();
        string text = (await document.GetTextAsync(cancellationToken)).ToString();
        return document.WithText(SourceText.From(text.Replace("99", "1000", StringComparison.Ordinal))).Project.Solution;
    }
}
