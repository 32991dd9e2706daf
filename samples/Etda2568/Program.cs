using System.CommandLine;
using System.Text;
using Etda;
using Etda.Terminal;

const int UsageError = 2;

// English unless asked otherwise: the output then reads like the code and the README. The report's own language is th.
var language = new Option<string>("--lang")
{
    Description = "The language of the output: en or th.",
    DefaultValueFactory = _ => "en",
};
language.AcceptOnlyFromAmong("en", "th");

var command = new RootCommand("Prints what ETDA achieved in fiscal year 2568 and what it cost, computed from its published report, and what the report's figures say of each other.") { language };
command.SetAction(arguments => Print(arguments.GetValue(language) == "th" ? Language.Thai : Language.English));

ParseResult parsed = command.Parse(args);
if (parsed.Errors.Count == 0)
    return parsed.Invoke();

foreach (var error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
Console.Error.WriteLine("Usage: Etda2568 [--lang en|th]");
return UsageError;

static void Print(Language language)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
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
