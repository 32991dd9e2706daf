using System.Text.RegularExpressions;
using Kpi.Testing;

namespace Kpi.Package.Tests;

/// <summary>What a build of the consumers said, by project.</summary>
internal sealed partial class BuildOutput
{
    private readonly ILookup<string, string> _diagnostics;

    public BuildOutput(ProcessResult result)
    {
        Text = result.Output + result.Errors;

        // The build says each diagnostic when it comes up and again in its summary.
        _diagnostics = Diagnostic().Matches(result.Output)
            .Select(match => (Project: match.Groups["project"].Value, Text: match.Groups["text"].Value))
            .Distinct()
            .OrderBy(diagnostic => diagnostic.Text, StringComparer.Ordinal)
            .ToLookup(diagnostic => diagnostic.Project, diagnostic => diagnostic.Text);
    }

    public string Text { get; }

    /// <summary>The projects that have an error or a warning.</summary>
    public IEnumerable<string> ProjectsWithDiagnostics => _diagnostics.Select(project => project.Key).Order(StringComparer.Ordinal);

    /// <summary>The errors and warnings of a project, as <c>File.cs(line,column): error ID: text</c>.</summary>
    public IEnumerable<string> DiagnosticsOf(string project) => _diagnostics[project];

    [GeneratedRegex(@"^ *(?:[^\r\n(]*[/\\])?(?<text>[^\r\n]*?: (?:error|warning)[^\r\n]*?) \[[^\r\n\]]*[/\\](?<project>[^\r\n/\\]+)\.\w+\]\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Diagnostic();
}
