using ScorecardApi;

await Application.Build(args).RunAsync();
