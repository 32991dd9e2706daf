using System.CommandLine;
using System.Text;
using Etda;
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

var json = new Option<string>("--json")
{
    Description = "Write the assessment and all findings to a file instead, for other programs.",
    HelpName = "FILE",
};
json.Validators.Add(result =>
{
    if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
        result.AddError("Option '--json' needs the name of a file.");
});

var command = new RootCommand("Prints what ETDA achieved in fiscal year 2568 and what it cost, computed from its published report, and what the report's figures say of each other.") { language, json };
command.SetAction(arguments =>
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    if (arguments.GetValue(json) is { } file)
        return Save(file, ReportWriter.Write(ReportJson.OfReport()), $"the assessment and {EtdaReport.Audit.Sum(reconciliation => reconciliation.Count)} findings");
    Print(arguments.GetValue(language) == "th" ? Language.Thai : Language.English);
    return 0;
});

ParseResult parsed = command.Parse(args);
if (parsed.Errors.Count == 0)
    return parsed.Invoke();

foreach (var error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
Console.Error.WriteLine("Usage: Etda2568 [--lang en|th] [--json FILE]");
return UsageError;

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
