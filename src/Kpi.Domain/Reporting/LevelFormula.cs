using Kpi.Domain.Quantities;
using Kpi.Domain.Scorecards;

namespace Kpi.Domain.Reporting;

/// <summary>The level of a printed total: the printed level stands for every total that, rounded as the framework says, has it.</summary>
internal sealed class LevelFormula(Reported total, EvaluationFramework framework) : ReportedFormula
{
    private const string Word = "ระดับ";

    public EvaluationFramework Framework => framework;

    public override IReadOnlyList<Reported> Inputs => Array.AsReadOnly([total]);

    public override BilingualText Text => new($"คะแนนรวม {total.Bare(Language.Thai)}", $"total {total.Bare(Language.English)}");

    public override IEnumerable<BilingualText> Grounds =>
    [
        new($"เกณฑ์ระดับของ{framework.Name.Thai}: {string.Join(", ", framework.Levels.Value.Levels.Select(level => $"{level.Name.Thai} {level.LowerBound}"))}", $"levels of {framework.Name.English}: {framework.Levels.Value}"),
    ];

    public override BilingualText? ObstacleFor(Reported printed) =>
        NoNumber(total)
        ?? (IndexOf(printed) < 0 ? new($"“{printed}” ไม่ใช่ระดับของ{framework.Name.Thai}", $"“{printed}” is no level of {framework.Name.English}") : null);

    public override (DecimalInterval Computed, DecimalInterval Stated) Compare(Reported printed) => (total.CheckedInterval * total.Scale, TotalsOf(IndexOf(printed)));

    protected override bool IsExact(Reported printed)
    {
        IReadOnlyList<Level> levels = framework.Levels.Value.Levels;
        decimal rounded = ExactDecimal.Round(ExactDecimal.Multiply(total.Printed, total.Scale), framework.DecimalsOfTotal.Value, Rounding.HalfAwayFromZero);
        int reached = 0;
        while (reached < levels.Count && rounded < levels[reached].LowerBound.Value)
            reached++;
        return reached == IndexOf(printed);
    }

    // Levels are highest first. A level begins where rounding reaches its bound: half a step below, that half included
    // above 0 and not included at 0 or below, as halves go away from zero.
    private DecimalInterval TotalsOf(int index)
    {
        IReadOnlyList<Level> levels = framework.Levels.Value.Levels;
        decimal half = Reported.Rounded(new decimal(0, 0, 0, false, (byte)framework.DecimalsOfTotal.Value)).HalfUnit;
        decimal bound = levels[index].LowerBound.Value;
        decimal lower = ExactDecimal.Add(bound, -half);
        if (index == 0)
        {
            decimal top = Math.Max(bound, framework.ScoreRange.Value.Upper);
            return bound > 0m ? DecimalInterval.Closed(lower, top) : DecimalInterval.OpenClosed(lower, top);
        }

        decimal next = levels[index - 1].LowerBound.Value;
        decimal upper = ExactDecimal.Add(next, -half);
        return (bound > 0m, next > 0m) switch
        {
            (true, _) => DecimalInterval.ClosedOpen(lower, upper),
            (false, true) => DecimalInterval.Open(lower, upper),
            (false, false) => DecimalInterval.OpenClosed(lower, upper),
        };
    }

    private int IndexOf(Reported printed)
    {
        string words = printed.ToString();
        string bare = words.StartsWith(Word, StringComparison.Ordinal) ? words.Substring(Word.Length).Trim() : words;
        IReadOnlyList<Level> levels = framework.Levels.Value.Levels;
        for (int index = 0; index < levels.Count; index++)
        {
            BilingualText name = levels[index].Name;
            if (name.Thai == words || name.Thai == bare || name.English == words || name.English == bare)
                return index;
        }

        return -1;
    }
}
