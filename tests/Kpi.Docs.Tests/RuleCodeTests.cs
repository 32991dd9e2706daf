using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Kpi.Domain.Rules;
using Kpi.Domain.Rules.Json;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kpi.Docs.Tests;

/// <summary>The code on the rules' pages is compiled, analyzed and run: it is as wrong, or as right, as the page says.</summary>
public class RuleCodeTests
{
    private const string TypeName = "Definitions";

    private static readonly CultureInfo[] Languages = [CultureInfo.InvariantCulture, new("th-TH")];

    public static TheoryData<string> Ids => RulePageTests.Ids;

    public static TheoryData<string> CompileTimeIds => RulePageTests.CompileTimeIds;

    public static TheoryData<string> ThrownIds => RulePageTests.ThrownIds;

    public static TheoryData<string> RunTimeIds => RulePageTests.RunTimeIds;

    [Theory]
    [MemberData(nameof(CompileTimeIds))]
    public async Task Wrong_code_gets_the_rules_diagnostic_on_each_line_that_says_so_and_no_other(string id)
    {
        string code = RulePageTests.PageOf(id).CodeIn("Wrong", "csharp");

        ImmutableArray<Diagnostic> reported = await UserProject.BuildAsync(CompileMembers(code));

        Assert.Equal(MarkedLines.In(code), MarkedLines.Of(reported, linesAbove: 1));
    }

    [Theory]
    [MemberData(nameof(CompileTimeIds))]
    public async Task The_page_prints_what_the_compiler_says_in_English_and_in_Thai(string id)
    {
        MarkdownPage page = RulePageTests.PageOf(id);

        ImmutableArray<Diagnostic> reported = await UserProject.BuildAsync(CompileMembers(page.CodeIn("Wrong", "csharp")));

        string said = string.Concat(Languages.SelectMany(language => reported.Select(diagnostic =>
            $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(language)}\n")));
        Assert.Equal(said, page.CodeIn("Wrong", "text"));
    }

    [Theory]
    [MemberData(nameof(ThrownIds))]
    public void Wrong_code_throws_what_the_compiler_said_first(string id)
    {
        MarkdownPage page = RulePageTests.PageOf(id);
        using CodeRunner code = CodeRunner.Load(CompileMembers(page.CodeIn("Wrong", "csharp")));

        var initialization = Assert.Throws<TypeInitializationException>(() => Initialize(code));

        string[] thrown = [.. ViolationsOf(initialization).Select(violation => $"error {violation}")];
        Assert.Equal(page.CodeIn("Wrong", "text").Split('\n').Take(thrown.Length), thrown);
    }

    [Theory]
    [MemberData(nameof(RunTimeIds))]
    public async Task What_is_wrong_at_run_time_only_builds_without_a_word_and_throws_what_the_page_prints(string id)
    {
        MarkdownPage page = RulePageTests.PageOf(id);
        CSharpCompilation compilation = CompileMembers(page.CodeIn("Wrong", "csharp"));
        using CodeRunner code = CodeRunner.Load(compilation);

        var initialization = Assert.Throws<TypeInitializationException>(() => Initialize(code));

        Assert.Empty(await UserProject.BuildAsync(compilation));
        Violation violation = Assert.Single(ViolationsOf(initialization));
        Assert.Equal(page.CodeIn("Wrong", "text"), $"{violation}\n{id}: {violation.Describe(Language.Thai)}\n");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Right_code_builds_without_a_word_and_runs(string id)
    {
        CSharpCompilation compilation = CompileMembers(RulePageTests.PageOf(id).CodeIn("Right", "csharp"));
        using CodeRunner code = CodeRunner.Load(compilation);

        Initialize(code);

        Assert.Empty(await UserProject.BuildAsync(compilation));
    }

    private static CSharpCompilation CompileMembers(string members) =>
        UserProject.Compile($"static class {TypeName} {{\n{members}}}\n");

    private static void Initialize(CodeRunner code) =>
        RuntimeHelpers.RunClassConstructor(code.Assembly.GetType(TypeName)!.TypeHandle);

    private static IReadOnlyList<Violation> ViolationsOf(TypeInitializationException initialization) =>
        initialization.InnerException switch
        {
            KpiFormatException unreadable => [unreadable.Violation],
            KpiJsonException document => [.. document.Problems.Select(problem => problem.Violation)],
            { } other => Assert.IsType<KpiRuleException>(other).Violations,
            null => [],
        };
}
