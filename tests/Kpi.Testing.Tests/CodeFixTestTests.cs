using Kpi.Testing.Tests.Toys;

namespace Kpi.Testing.Tests;

public class CodeFixTestTests
{
    private const string Before = "class C { int x = [|99|]; }";

    private static readonly CodeFixTest Rule = Fixing(new NumberFix());

    private static CodeFixTest Fixing(NumberFix fix) => new() { Analyzers = [new NumberAnalyzer()], Fix = fix };

    private static CodeFixTest Writing(string replacement) => Fixing(new NumberFix { Offers = [("key", replacement)] });

    private static async Task FailsAsync(Func<Task> verification, params string[] problems)
    {
        HarnessException failure = await Assert.ThrowsAsync<HarnessException>(verification);
        Assert.All(problems, problem => Assert.Contains(problem, failure.Message, StringComparison.Ordinal));
    }

    [Fact]
    public Task A_correct_fix_passes_with_trivia_and_two_violations_in_one_expression() =>
        (Rule with { Title = "Write 100" }).VerifyAsync(
            """
            class C
            {
                int x = /* one */ [|99|] + [|99|]; // two
            }
            """,
            """
            class C
            {
                int x = /* one */ 100 + 100; // two
            }
            """);

    [Fact]
    public Task Several_files_are_fixed() =>
        (Rule with
        {
            Settings = new CompilationSettings { GlobalUsings = "global using System;" },
            Before = ["class A { int x = Math.Abs([|99|]); }", new SourceFile("class B { int x = [|99|]; }", "B.cs")],
            After = ["class A { int x = Math.Abs(100); }", new SourceFile("class B { int x = 100; }", "B.cs")],
        }).VerifyAsync();

    [Fact]
    public Task One_of_several_actions_is_chosen_by_key() =>
        (Fixing(new NumberFix { Offers = [("hundred", "100"), ("zero", "0")] }) with { EquivalenceKey = "zero" })
            .VerifyAsync(Before, "class C { int x = 0; }");

    [Fact]
    public Task One_of_several_actions_is_chosen_by_index() =>
        (Fixing(new NumberFix { Offers = [("hundred", "100"), ("zero", "0")] }) with { ActionIndex = 1 })
            .VerifyAsync(Before, "class C { int x = 0; }");

    [Fact]
    public Task Actions_of_a_submenu_count_as_offered() =>
        (Fixing(new NumberFix { Offers = [("hundred", "100"), ("zero", "0")], InSubmenu = true }) with { EquivalenceKey = "zero" })
            .VerifyAsync(Before, "class C { int x = 0; }");

    [Fact]
    public Task A_compiler_error_can_be_fixed_without_analyzers() =>
        new CodeFixTest { Fix = new NumberFix { FixableId = "CS0103" } }
            .VerifyAsync("class C { int x = {|CS0103:y|}; }", "class C { int x = 100; }");

    [Fact]
    public Task A_choice_among_several_actions_must_be_made() =>
        FailsAsync(
            () => Fixing(new NumberFix { Offers = [("hundred", "100"), ("zero", "0")] }).VerifyAsync(Before, "class C { int x = 0; }"),
            "'Write 100' with key 'hundred', 'Write 0' with key 'zero'");

    [Fact]
    public Task A_wrong_title_fails() =>
        FailsAsync(() => (Rule with { Title = "Write 101" }).VerifyAsync(Before, "class C { int x = 100; }"), "is called 'Write 100'");

    [Fact]
    public Task A_fix_with_another_result_fails_at_the_first_difference() =>
        FailsAsync(
            () => Rule.VerifyAsync(Before, "class C { int x = 101; }"),
            "Test0.cs: First difference at line 1, column 21",
            "expected | class C { int x = 101; }",
            "actual   | class C { int x = 100; }");

    [Fact]
    public Task A_looping_fix_fails() =>
        FailsAsync(() => Writing("(99)").VerifyAsync(Before, "class C { int x = (99); }"), "still offered after 25 steps");

    [Fact]
    public Task A_fix_that_changes_nothing_fails() =>
        FailsAsync(() => Writing("99").VerifyAsync(Before, "class C { int x = 99; }"), "'Write 99' changed nothing");

    [Fact]
    public Task A_fix_whose_code_does_not_compile_fails() =>
        FailsAsync(() => Writing("y").VerifyAsync(Before, "class C { int x = y; }"), "brings new compiler errors", "CS0103");

    [Fact]
    public Task A_fix_without_equivalence_key_fails() =>
        FailsAsync(
            () => Fixing(new NumberFix { Offers = [(null, "100")] }).VerifyAsync(Before, "class C { int x = 100; }"),
            "'Write 100' has no equivalence key");

    [Fact]
    public Task Two_actions_with_the_same_key_fail() =>
        FailsAsync(
            () => Fixing(new NumberFix { Offers = [("same", "100"), ("same", "0")] }).VerifyAsync(Before, "class C { int x = 100; }"),
            "share the equivalence key 'same'");

    [Fact]
    public Task A_fix_all_that_differs_from_iterating_fails() =>
        FailsAsync(
            () => Fixing(new NumberFix { FixAll = new ShoutingFixAll() }).VerifyAsync(Before, "class C { int x = 100; }"),
            "Fix All for the Document differs",
            "actual   | class C { int x = 1000; }");

    [Fact]
    public async Task A_fix_without_fix_all_fails_unless_the_test_does_without()
    {
        CodeFixTest single = Fixing(new NumberFix { FixAll = null });

        await FailsAsync(() => single.VerifyAsync(Before, "class C { int x = 100; }"), "NumberFix has no Fix All provider");
        await (single with { CheckFixAll = false }).VerifyAsync(Before, "class C { int x = 100; }");
    }

    [Fact]
    public async Task What_remains_after_the_fix_must_be_marked()
    {
        CodeFixTest other = Rule with
        {
            Analyzers = [new NumberAnalyzer(), new StubbornAnalyzer()],
        };
        const string Both = "class C { int x = {|TOY0001:{|TOY0003:99|}|}; }";

        await other.VerifyAsync(Both, "class C { int x = {|TOY0003:100|}; }");
        await FailsAsync(() => other.VerifyAsync(Both, "class C { int x = 100; }"), "after the fix", "Unexpected", "TOY0003");
    }

    [Fact]
    public Task What_is_wrong_before_the_fix_must_be_marked() =>
        FailsAsync(() => Rule.VerifyAsync("class C { int x = 99; }", "class C { int x = 100; }"), "before the fix", "Unexpected");

    [Fact]
    public async Task That_no_fix_is_offered_can_be_verified()
    {
        await Fixing(new NumberFix { Offers = [] }).VerifyNoFixAsync(Before);
        await (Rule with { EquivalenceKey = "zero" }).VerifyNoFixAsync(Before);

        await FailsAsync(() => Rule.VerifyNoFixAsync(Before), "'Write 100' is offered");
        await FailsAsync(() => Rule.VerifyNoFixAsync("class C { int x = 98; }"), "No diagnostic is there");
        await FailsAsync(() => Fixing(new NumberFix { Offers = [] }).VerifyAsync(Before, Before), "No fix is offered");
    }
}
