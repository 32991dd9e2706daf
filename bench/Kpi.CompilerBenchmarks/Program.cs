using System.Globalization;
using Kpi.CompilerBenchmarks;

// What the analyzers cost in a build: dotnet run --configuration Release --project bench/Kpi.CompilerBenchmarks [-- PAIRS [PART]].
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int pairs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 9;
string part = args.Length > 1 ? args[1] : "";

string folder = Directory.CreateTempSubdirectory("kpi-compiler-").FullName;
try
{
    CompilerCommand command = CompilerCommand.Create(folder);
    string[] bare = [];
    string[] sdk = command.DefaultAnalyzers;
    string[] sdkAndOurs = [.. sdk, .. Locations.Analyzers];
    string[] ours = Locations.Analyzers;
    var report = new Report(command, folder, pairs, part);

    report.Ratio(new("5,000 indicators, on top of the SDK's default analyzers", 1.05, sdkAndOurs, sdk, ScorecardSources.OneAFile(5_000)));
    report.Ratio(new("5,000 indicators, against an analyzer with one empty action", 1.10, ours, [Locations.EmptyAnalyzer], ScorecardSources.OneAFile(5_000)));
    report.Ratio(new("5,000 indicators, against a bare compile", 1.9, ours, bare, ScorecardSources.OneAFile(5_000)));
    report.Ratio(new("a project that defines nothing, on top of the SDK's default analyzers", 1.02, sdkAndOurs, sdk, OrdinarySources.Files(200)));
    report.Growth("one scorecard a file", 1.1, ours, bare, ScorecardSources.OneAFile);
    report.Growth("all in one file", 1.1, ours, bare, ScorecardSources.AllInOneFile);
    report.Growth("one collection expression", 1.1, ours, bare, ScorecardSources.OneExpression);
    report.Ratio(new("a chain of 10,000 criteria, against a bare compile", 2, ours, bare, ScorecardSources.OneChain(10_000)));
    report.Memory(new("peak memory, 20,000 indicators in one expression, against a bare compile", 2, ours, bare, ScorecardSources.OneExpression(20_000)));
}
finally
{
    Directory.Delete(folder, recursive: true);
}
