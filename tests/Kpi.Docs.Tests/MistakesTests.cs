using System.Collections.Immutable;
using Kpi.Domain.Rules;
using Kpi.Testing;
using Microsoft.CodeAnalysis;

namespace Kpi.Docs.Tests;

/// <summary>The sample of common mistakes: each line gets the diagnostics that it is marked with, and every rule is there.</summary>
public class MistakesTests
{
    private static readonly string Code =
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "Mistakes", "Mistakes.cs")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Each_line_gets_the_diagnostics_that_it_is_marked_with_and_no_other()
    {
        ImmutableArray<Diagnostic> reported = await UserProject.BuildAsync(UserProject.Compile(new SourceFile(Code)));

        Assert.Equal(MarkedLines.In(Code), MarkedLines.Of(reported));
    }

    [Fact]
    public void Every_rule_that_the_compiler_checks_is_among_them() => Assert.All(
        RuleCatalogue.All.Where(rule => rule.Enforcement != RuleEnforcement.RunTime),
        rule => Assert.Contains(MarkedLines.In(Code), mark => mark.EndsWith(rule.Id, StringComparison.Ordinal)));
}
