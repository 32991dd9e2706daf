using System.Collections.Immutable;
using Kpi.Testing.Tests.Toys;

namespace Kpi.Testing.Tests;

public class CodeFixRunnerTests
{
    private static readonly CodeFixRunner Runner = new(
        new CompilationSettings(),
        [new NumberAnalyzer()],
        [new NumberFix { Offers = [("hundred", "100"), ("one", "1")] }]);

    [Fact]
    public async Task Each_offer_for_each_diagnostic_is_applied_to_the_same_code()
    {
        ImmutableArray<AppliedFix> applied = await Runner.ApplyEachAsync([new SourceFile("class C { int x = 99 + 99; }", "C.cs")]);

        Assert.Equal(
            ["100 + 99", "1 + 99", "99 + 100", "99 + 1"],
            applied.Select(fix => Assert.Single(fix.Files).Text["class C { int x = ".Length..^"; }".Length]));
        Assert.All(applied, fix => Assert.Equal(2, fix.Reported.Length));
    }

    [Fact]
    public async Task The_compilers_errors_are_reported_too() =>
        Assert.Equal(["CS0103", "TOY0001"], (await Runner.DiagnosticsOfAsync([new SourceFile("class C { int x = 99 + y; }", "C.cs")])).Select(diagnostic => diagnostic.Id));
}
