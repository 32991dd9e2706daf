extern alias analyzers;

using analyzers::Kpi.Analyzers.Usage;
using Kpi.Analyzers.Tests;
using Kpi.Testing;

namespace Kpi.Analyzers.CodeFixes.Tests;

public sealed class DeclarationOrderFixTests
{
    private const string A = "private static readonly Indicator A = new(\"1.1\", \"A\", 50);\n";
    private const string B = "private static readonly Indicator B = new(\"1.2\", \"B\", 50);\n";

    private static readonly CodeFixTest Fix = new()
    {
        Settings = DefinitionTest.Settings,
        Analyzers = [new DeclarationOrderAnalyzer()],
        Fix = new DeclarationOrderFix(),
        Title = "Move the declaration",
    };

    [Fact]
    public Task A_definition_moves_below_the_last_that_it_reads() => Fix.VerifyMembersAsync(
        "private static readonly Component All = new(\"1\", \"All\", [{|KPI9005:A|}, {|KPI9005:B|}]);\n" + A + B + "private const int Last = 1;",
        A + B + "private static readonly Component All = new(\"1\", \"All\", [A, B]);\nprivate const int Last = 1;");

    [Fact]
    public Task Comments_move_along_and_blank_lines_stay() => Fix.VerifyMembersAsync(
        """
            /// <summary>Both.</summary>
            private static readonly Component All = new("1", "All", [{|KPI9005:A|}]); // of one

            // The only one.
            private static readonly Indicator A = new("1.1", "A", 100);
        """,
        """
            // The only one.
            private static readonly Indicator A = new("1.1", "A", 100);

            /// <summary>Both.</summary>
            private static readonly Component All = new("1", "All", [A]); // of one
        """);

    [Fact]
    public Task What_it_reads_moves_above_it_where_something_between_reads_the_definition() => Fix.VerifyMembersAsync(
        "private static readonly Component All = new(\"1\", \"All\", [{|KPI9005:A|}]);\nprivate static readonly Component[] Both = [All, All];\n" + A,
        A + "private static readonly Component All = new(\"1\", \"All\", [A]);\nprivate static readonly Component[] Both = [All, All];\n");

    [Fact]
    public Task Definitions_that_read_each_other_all_find_their_place() => Fix.VerifyMembersAsync(
        "private static readonly Component[] Both = [{|KPI9005:All|}];\nprivate static readonly Component All = new(\"1\", \"All\", [{|KPI9005:A|}, {|KPI9005:Second|}]);\n" + A + "private static readonly Indicator Second = {|KPI9005:B|};\n" + B,
        A + B + "private static readonly Indicator Second = B;\nprivate static readonly Component All = new(\"1\", \"All\", [A, Second]);\nprivate static readonly Component[] Both = [All];\n");

    [Fact]
    public Task Types_inside_each_other_are_mended_together() => Fix.VerifyMembersAsync(
        "private static readonly Indicator[] All = [{|KPI9005:A|}];\n" + A + "private static class Inner\n{\nprivate static readonly Indicator[] All = [{|KPI9005:B|}];\n" + B + "}\n",
        A + "private static readonly Indicator[] All = [A];\nprivate static class Inner\n{\n" + B + "private static readonly Indicator[] All = [B];\n}\n");

    [Fact]
    public Task Code_that_is_called_counts_as_if_it_stood_there() => Fix.VerifyMembersAsync(
        "private static readonly Component All = {|KPI9005:Make()|};\nprivate static Component Make() => new(\"1\", \"All\", [A]);\n" + A,
        "private static Component Make() => new(\"1\", \"All\", [A]);\n" + A + "private static readonly Component All = Make();\n");

    [Theory]
    [InlineData("private static readonly Indicator A = {|KPI9005:B|}, B = new(\"1.2\", \"B\", 50);")] // one declaration
    [InlineData("private static readonly Indicator[] First = [{|KPI9005:Second|}];\nprivate static readonly Indicator Second = First[0];")] // a circle
    [InlineData("private static readonly Indicator First = {|KPI9005:Second|};\n#if !OTHER\nprivate static readonly Indicator Second = new(\"1.2\", \"B\", 50);\n#endif")]
    public Task There_is_no_fix_where_no_order_cures_it(string members) => Fix.VerifyNoFixForMembersAsync(members);
}
