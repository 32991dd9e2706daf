using Kpi.Domain.Quantities;

namespace Kpi.Domain.Scorecards;

/// <content>How the total came about.</content>
public sealed partial class Assessment
{
    /// <summary>How the total came about, down to the observations, as text in one language: a line each, parts indented.</summary>
    public string Explain(Language language) => Explain().In(language);

    /// <summary>How the total came about, down to the observations, as a tree.</summary>
    public Explanation Explain() => new(DescribeTotal(), Components.Select(ExplainComponent));

    private BilingualText DescribeTotal()
    {
        if (Total is not { } total)
        {
            string missing = string.Join(", ", Results.OfType<MissingResult>().Select(result => result.Indicator.Code));
            return new($"{Scorecard}: ยังไม่มีคะแนนรวม เพราะยังไม่มีผลของตัวชี้วัด {missing}", $"{Scorecard}: no total, since indicators {missing} have no result");
        }

        BilingualText estimate = IsEstimate
            ? new($" (ค่าประมาณการ ช่วงที่เป็นไปได้ {Range})", $" (an estimate; {Range} is possible)")
            : BilingualText.Nothing;
        return new(
            $"{Scorecard}: คะแนนรวม {total}{estimate.Thai} ระดับ{Level!.Name.Thai}",
            $"{Scorecard}: total {total}{estimate.English}, level {Level.Name.English}");
    }

    private Explanation ExplainComponent(ComponentResult component)
    {
        string code = component.Component.Code;
        BilingualText title = component.Component.Title;
        string score = Show(component.WeightedScore);
        Score highest = WeightedSum.Of((component.Component.TotalWeight, Scorecard.Framework.ScoreRange.Value.Upper));
        return new(
            new BilingualText($"องค์ประกอบ {code} {title.Thai}: {score} จาก {highest}", $"Component {code} {title.English}: {score} of {highest}"),
            component.Results.Select(ExplainResult));
    }

    private static Explanation ExplainResult(IndicatorResult result)
    {
        Indicator indicator = result.Indicator;
        string product = result.Score is { } score ? $"{score} × {indicator.Weight}% = {Show(result.WeightedScore)}" : Show(null);
        string owners = string.Join(", ", indicator.JointOwners);
        BilingualText joint = owners.Length == 0 ? BilingualText.Nothing : new($" (ตัวชี้วัดร่วม: {owners})", $" (joint: {owners})");
        return new(
            new BilingualText($"{indicator.Code} {indicator.Title.Thai}{joint.Thai}: {product}", $"{indicator.Code} {indicator.Title.English}{joint.English}: {product}"),
            [new Explanation(result.Explanation)]);
    }

    private static string Show(Score? score) => score?.ToString() ?? "–";
}
