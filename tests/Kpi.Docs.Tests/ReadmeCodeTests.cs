using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Docs.Tests;

/// <summary>
/// The README's first block is a mistake, followed by what the build says. The blocks of the tour are one program: types
/// are files of their own, statements run in order, and the text block after statements is what they print.
/// </summary>
public class ReadmeCodeTests
{
    private const string EndOfBlock = "\u001E";

    private static readonly MarkdownPage Readme = MarkdownPage.Read("README.md");

    private static readonly ImmutableArray<CodeBlock> Tour =
        [.. Readme.CodeBlocks.Where(block => block.Section == "A short tour")];

    [Fact]
    public void Every_block_of_code_is_in_the_first_screen_or_the_tour() =>
        Assert.All(
            Readme.CodeBlocks.Where(block => block.Language == "csharp"),
            block => Assert.Contains(block.Section, new[] { "", "A short tour" }));

    [Fact]
    public async Task The_first_block_gets_the_answer_that_is_printed_below_it()
    {
        var file = new SourceFile(Readme.CodeIn("", "csharp"), "Demo2568.cs");

        ImmutableArray<Diagnostic> reported = await UserProject.BuildAsync(UserProject.Compile(file));

        string answer = string.Concat(reported.Select(diagnostic =>
            $"{CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.InvariantCulture)}\n"));
        Assert.Equal(answer, Readme.CodeIn("", "text"));
    }

    [Fact]
    public async Task The_tour_builds_without_a_word() =>
        Assert.Empty(await UserProject.BuildAsync(CompileTour()));

    [Fact]
    public void The_tour_prints_what_its_text_blocks_say()
    {
        string[] printed = Run(CompileTour()).Split(EndOfBlock);

        Assert.Equal([.. ExpectedOutputs(), ""], printed);
    }

    private static CSharpCompilation CompileTour()
    {
        string[] code = [.. Tour.Where(block => block.Language == "csharp").Select(block => block.Text)];
        string statements = string.Concat(code.Where(IsStatements).Select(block => $"{block}Console.Write('{EndOfBlock}');\n"));
        return UserProject.CompileProgram([statements, .. code.Where(block => !IsStatements(block)).Select(block => new SourceFile(block))]);
    }

    private static IEnumerable<string> ExpectedOutputs() =>
        from block in Tour.Index()
        where block.Item.Language == "csharp" && IsStatements(block.Item.Text)
        select Tour.ElementAtOrDefault(block.Index + 1) is { Language: "text" } output ? output.Text : "";

    private static bool IsStatements(string code) =>
        CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Members.All(member => member is GlobalStatementSyntax);

    private static string Run(CSharpCompilation program)
    {
        using CodeRunner code = CodeRunner.Load(program);
        var output = new StringBuilder();
        TextWriter console = Console.Out;
        using var writer = new StringWriter(output, CultureInfo.InvariantCulture) { NewLine = "\n" };
        Console.SetOut(writer);
        try
        {
            code.Invoke("Program", "<Main>$", [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
