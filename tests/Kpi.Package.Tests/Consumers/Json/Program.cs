using System.Text.Json;
using Consumers;

Console.WriteLine($"Reflection: {JsonSerializer.IsReflectionEnabledByDefault}");

string document = Scorecard.Json.Write(Etda2568.Scorecard);
Console.WriteLine(Scorecard.Json.Read(document).Value.Equals(Etda2568.Scorecard));

string mistaken = document.Replace("\"FY2568\"", "2568", StringComparison.Ordinal).Replace("32.5", "33", StringComparison.Ordinal);
foreach (JsonProblem problem in Scorecard.Json.Read(mistaken).Problems)
    Console.WriteLine($"{problem.Path}: {problem.RuleId}: {problem.Describe(Language.Thai)}");

IReadOnlyList<Evidence> evidence = Etda2568.Scorecard.ReadEvidence(
    """[{ "measure": "platform-trust", "value": 77.53 }, { "indicator": "2.2", "awarded": 94.13, "raw": 453.53 }]""").Value;
var submission = new Submission(
    Etda2568.Scorecard,
    evidence,
    Etda2568.PlatformTrust,
    EvaluationFramework.OpdcPublicOrganization2568.Levels,
    Tier.Standard,
    new() { [FiscalYear.FromBuddhistEra(2568).Quarter(1)] = Baht.Of(39_115_100) });
string sent = JsonSerializer.Serialize(submission, SubmissionContext.Default.Submission);
Submission received = JsonSerializer.Deserialize(sent, SubmissionContext.Default.Submission)!;
Console.WriteLine(received.Scorecard.Equals(submission.Scorecard) && received.Evidence.SequenceEqual(evidence));
Console.WriteLine(sent == JsonSerializer.Serialize(received, SubmissionContext.Default.Submission));
Console.WriteLine(sent[sent.IndexOf("\"Reached\"", StringComparison.Ordinal)..]);

try
{
    _ = JsonSerializer.Deserialize(sent.Replace("39115100", "\"39115100\"", StringComparison.Ordinal), SubmissionContext.Default.Submission);
}
catch (KpiJsonException exception)
{
    Console.WriteLine($"{exception.Path}: {exception.Problems[0]}");
}
