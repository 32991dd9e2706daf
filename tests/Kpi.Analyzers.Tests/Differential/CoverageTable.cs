using System.Globalization;
using System.Text;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>How often each rule met each construct, right and wrong.</summary>
internal sealed class CoverageTable
{
    private readonly Dictionary<(Owner Owner, string Rule, string Construct), (int Right, int Wrong)> _counts = [];

    public CoverageTable()
    {
        foreach (Owner owner in Owner.All)
        {
            foreach (string rule in owner.Rules)
            {
                foreach (string construct in owner.Constructs.SelectMany(constructs => constructs))
                    _counts[(owner, rule, construct)] = default;
            }
        }
    }

    /// <summary>The cells that were never met right, or never met wrong.</summary>
    public IEnumerable<string> EmptyCells =>
        from cell in _counts
        where cell.Value.Right == 0 || cell.Value.Wrong == 0
        select $"{cell.Key.Owner} {cell.Key.Rule} {cell.Key.Construct}: {cell.Value.Right} right, {cell.Value.Wrong} wrong";

    /// <summary>The owners and constructs of the cells that were never met wrong, each as often as it has such cells.</summary>
    public IEnumerable<(Owner Owner, string Construct)> NeverWrong =>
        from cell in _counts where cell.Value.Wrong == 0 select (cell.Key.Owner, cell.Key.Construct);

    /// <summary>How many definitions were counted.</summary>
    public int Definitions { get; private set; }

    public void Count(Verdict verdict)
    {
        Definitions++;
        foreach (GeneratedCall call in verdict.Definition.Code.Calls)
        {
            HashSet<string> broken = [.. verdict.Reported.Where(reported => ReferenceEquals(reported.Call, call)).SelectMany(reported => reported.Findings).Select(finding => finding.RuleId)];
            foreach (string rule in call.Owner.Rules)
            {
                foreach (string construct in call.Constructs)
                {
                    if (_counts.TryGetValue((call.Owner, rule, construct), out (int Right, int Wrong) count))
                        _counts[(call.Owner, rule, construct)] = broken.Contains(rule) ? (count.Right, count.Wrong + 1) : (count.Right + 1, count.Wrong);
                }
            }
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (((Owner owner, string rule, string construct), (int right, int wrong)) in _counts)
            text.AppendLine(CultureInfo.InvariantCulture, $"{owner.Name,-22}{rule,-9}{construct,-24}{right,9} right{wrong,8} wrong");
        return text.ToString();
    }
}
