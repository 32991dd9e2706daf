using System.Collections.Immutable;
using System.Globalization;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Docs.Tests;

/// <summary>
/// The blocks of a page as one program: types are files of their own, statements run in order below the usings of all, and the
/// text block after statements is what they print.
/// </summary>
/// <param name="blocks">The blocks, of code and of what it prints.</param>
/// <param name="compile">How their sources become a program; without it, as those of a console application.</param>
internal sealed class PageProgram(IEnumerable<CodeBlock> blocks, Func<IEnumerable<SourceFile>, CSharpCompilation>? compile = null)
{
    private const string EndOfBlock = "\u001E";

    // There is one console, and pages run side by side.
    private static readonly Lock ConsoleInUse = new();

    private readonly ImmutableArray<CodeBlock> _blocks = [.. blocks];

    /// <summary>What each block of statements should print; nothing where no text block follows it.</summary>
    public IReadOnlyList<string> ExpectedOutputs =>
        [.. Statements().Select(index => _blocks.ElementAtOrDefault(index + 1) is { Language: "text" } output ? output.Text : "")];

    /// <summary>The text blocks that stand after no statements, so that nothing could print them.</summary>
    public IEnumerable<CodeBlock> StrayTexts =>
        _blocks.Where((block, index) => block.Language == "text" && !Statements().Contains(index - 1));

    public async Task<ImmutableArray<Diagnostic>> BuildAsync() =>
        [.. (await UserProject.BuildAsync(Compile())).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>What each block of statements prints.</summary>
    public IReadOnlyList<string> Run(params string[] arguments)
    {
        using CodeRunner code = CodeRunner.Load(Compile());
        lock (ConsoleInUse)
        {
            TextWriter console = Console.Out;
            using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            Console.SetOut(output);
            try
            {
                if (code.Invoke("Program", "<Main>$", [arguments]) is Task statementsThatAwait)
                    statementsThatAwait.GetAwaiter().GetResult();
            }
            finally
            {
                Console.SetOut(console);
            }

            return output.ToString().Split(EndOfBlock)[..^1];
        }
    }

    private CSharpCompilation Compile()
    {
        CompilationUnitSyntax[] parts = [.. Statements().Select(index => CSharpSyntaxTree.ParseText(_blocks[index].Text).GetCompilationUnitRoot())];
        string usings = string.Concat(parts.Select(part => part.Usings.ToFullString()));
        string statements = string.Concat(parts.Select(part => $"{part.Members.ToFullString()}{part.EndOfFileToken.ToFullString()}Console.Write('{EndOfBlock}');\n"));
        IEnumerable<CodeBlock> types = _blocks.Where(block => block.Language == "csharp" && !IsStatements(block.Text));
        return (compile ?? UserProject.CompileProgram)([usings + statements, .. types.Select(block => new SourceFile(block.Text))]);
    }

    private IEnumerable<int> Statements() =>
        from block in _blocks.Index()
        where block.Item.Language == "csharp" && IsStatements(block.Item.Text)
        select block.Index;

    private static bool IsStatements(string code) =>
        CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Members.All(member => member is GlobalStatementSyntax);
}
