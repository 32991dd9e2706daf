using System.CommandLine;
using System.Text;
using Etda;
using Etda.Html;
using Etda.Json;
using Etda.Terminal;

const int WriteError = 1;
const int UsageError = 2;

// English unless asked otherwise: the output then reads like the code and the README. The report's own language is th.
var language = new Option<string>("--lang")
{
    Description = "The language of the output: en or th.",
    DefaultValueFactory = _ => "en",
};
language.AcceptOnlyFromAmong("en", "th");

Option<string> json = FileOption("--json", "Write the assessment and all findings to a file instead, for other programs.");
Option<string> html = FileOption("--html", "Write the whole report to a file instead, as one page for a browser or for paper.");

var command = new RootCommand("Prints what ETDA achieved in fiscal year 2568 and what it cost, computed from its published report, and what the report's figures say of each other.") { language, json, html };
command.SetAction(arguments =>
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    Language chosen = arguments.GetValue(language) == "th" ? Language.Thai : Language.English;
    string? document = arguments.GetValue(json);
    string? page = arguments.GetValue(html);
    int outcome = 0;
    if (document is not null)
        outcome |= Save(document, ReportWriter.Write(ReportJson.OfReport()), $"the assessment and {EtdaReport.Audit.Sum(reconciliation => reconciliation.Count)} findings");
    if (page is not null)
        outcome |= Save(page, Encoding.UTF8.GetBytes(new ReportPage(chosen).ToString()), "the report as a page");
    if (document is null && page is null)
        Print(chosen);
    return outcome;
});

ParseResult parsed = command.Parse(args);
if (parsed.Errors.Count == 0)
    return parsed.Invoke();

foreach (var error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
Console.Error.WriteLine("Usage: Etda2568 [--lang en|th] [--json FILE] [--html FILE]");
return UsageError;

static Option<string> FileOption(string name, string description)
{
    var option = new Option<string>(name) { Description = description, HelpName = "FILE" };
    option.Validators.Add(result =>
    {
        if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
            result.AddError($"Option '{name}' needs the name of a file.");
    });
    return option;
}

static void Print(Language language)
{
    Palette palette = Palette.For(isTerminal: !Console.IsOutputRedirected, Environment.GetEnvironmentVariable("NO_COLOR"));
    string[] lines =
    [
        .. new EvaluationPage(Etda2568.Assessment, language, palette).Lines(),
        "",
        .. new HeadlinesPage(language, palette).Lines(),
        "",
        .. new ProjectsPage(EtdaReport.Standing, language, palette).Lines(),
        .. new AuditPage(EtdaReport.AuditBySeriousness, language, palette).Lines(),
    ];
    foreach (string line in lines)
        Console.WriteLine(line);
}

static int Save(string file, byte[] content, string what)
{
    try
    {
        File.WriteAllBytes(file, content);
    }
    catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine($"{file} cannot be written: {problem.Message}");
        return WriteError;
    }

    Console.WriteLine($"{file}: {what}.");
    return 0;
}
