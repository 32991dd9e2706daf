using System.CommandLine;
using System.Text;
using Etda;
using Etda.Html;
using Etda.Terminal;

const int UsageError = 2;

// English unless asked otherwise: the output then reads like the code and the README. The report's own language is th.
var language = new Option<string>("--lang")
{
    Description = "The language of the output: en or th.",
    DefaultValueFactory = _ => "en",
};
language.AcceptOnlyFromAmong("en", "th");

var html = new Option<FileInfo>("--html") { Description = "Writes the whole report as one HTML page into this file.", HelpName = "FILE" };

var command = new RootCommand("Prints ETDA's evaluation for fiscal year 2568, computed from its published report, beside what the report prints.") { language, html };
command.SetAction(arguments =>
{
    Language chosen = arguments.GetValue(language) == "th" ? Language.Thai : Language.English;
    return arguments.GetValue(html) is { } file ? PageFile.Write(file, new ReportPage(chosen).ToString()) : Print(chosen);
});

ParseResult parsed = command.Parse(args);
if (parsed.Errors.Count == 0)
    return parsed.Invoke();

foreach (var error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
Console.Error.WriteLine("Usage: Etda2568 [--lang en|th] [--html FILE]");
return UsageError;

static int Print(Language language)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    Palette palette = Palette.For(isTerminal: !Console.IsOutputRedirected, Environment.GetEnvironmentVariable("NO_COLOR"));
    foreach (string line in new EvaluationPage(Etda2568.Assessment, language, palette).Lines())
        Console.WriteLine(line);
    return 0;
}
