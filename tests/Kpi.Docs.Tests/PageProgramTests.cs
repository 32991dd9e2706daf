namespace Kpi.Docs.Tests;

/// <summary>What a page's program takes from its blocks, and what it lets through.</summary>
public class PageProgramTests
{
    private static readonly CodeBlock Greeting = CSharp("public static class Greeting { public const string Text = \"สวัสดี\"; }");

    [Fact]
    public async Task Types_are_files_of_their_own_and_statements_run_in_order()
    {
        var program = new PageProgram([CSharp("int number = 1;"), Greeting, CSharp("Console.WriteLine(Greeting.Text + number);"), Text("สวัสดี1")]);

        Assert.Empty(await program.BuildAsync());
        Assert.Equal(["", "สวัสดี1\n"], program.ExpectedOutputs);
        Assert.Equal(["", "สวัสดี1\n"], program.Run());
    }

    [Fact]
    public async Task Statements_may_have_usings_and_await()
    {
        var program = new PageProgram([CSharp("Console.Write(1);"), CSharp("using System.Text;\n\nawait Task.Yield();\nConsole.Write(new StringBuilder(args[0]));")]);

        Assert.Empty(await program.BuildAsync());
        Assert.Equal(["1", "an argument"], program.Run("an argument"));
    }

    [Fact]
    public void What_is_printed_otherwise_than_the_text_says_is_seen()
    {
        var program = new PageProgram([CSharp("Console.WriteLine(Weight.Validate(115).Count);"), Text("0")]);

        Assert.Equal(["1\n"], program.Run());
        Assert.NotEqual(program.ExpectedOutputs, program.Run());
    }

    [Fact]
    public async Task What_does_not_build_and_what_the_analyzers_refuse_is_seen() =>
        Assert.Equal(
            ["CS0103", "KPI3003"],
            (await new PageProgram([CSharp("Weight weight = 115;"), CSharp("Console.WriteLine(weight + missing);")]).BuildAsync()).Select(diagnostic => diagnostic.Id));

    [Fact]
    public void A_text_that_no_statements_print_is_stray()
    {
        CodeBlock[] stray = [Text("first"), Text("after a type"), Text("after a text")];
        var program = new PageProgram([stray[0], Greeting, stray[1], CSharp("Console.Write(1);"), Text("1"), stray[2]]);

        Assert.Equal(stray, program.StrayTexts);
    }

    private static CodeBlock CSharp(string code) => new("csharp", code + "\n", "");

    private static CodeBlock Text(string text) => new("text", text + "\n", "");
}
