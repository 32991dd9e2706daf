using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Scorecards;

namespace Consumers
{
    /// <summary>JSON, by the library alone and by System.Text.Json, which the package brings along here.</summary>
    public static class Documents
    {
        public static IReadOnlyList<string> Problems(string json)
        {
            JsonReading<Scorecard> reading = Scorecard.Json.Read(json);
            return reading.TryGetValue(out Scorecard scorecard) && scorecard.Equals(Etda2568.Scorecard)
                ? new string[0]
                : reading.Problems.Select(problem => $"{problem.Path}: {problem.RuleId}: {problem.Describe(Language.Thai)}").ToArray();
        }

        public static Assessment Assess(string evidence)
        {
            return Etda2568.Scorecard.Assess(Etda2568.Scorecard.ReadEvidence(evidence).Value);
        }

        public static IEnumerable<JsonProblem> Copy(ref Baht amount)
        {
            try
            {
                amount = JsonSerializer.Deserialize<Baht>(JsonSerializer.Serialize(amount));
                return new JsonProblem[0];
            }
            catch (KpiJsonException exception)
            {
                return exception.Problems;
            }
        }
    }
}
