using System.Globalization;

namespace Etda.Html;

/// <summary>Where the total lies on the scale of levels, and where it can still come to lie.</summary>
internal sealed class LevelScaleChart(Assessment assessment, Writing writing)
{
    private const int BarTop = 26;
    private const int BarHeight = 22;

    private readonly DecimalInterval _scores = assessment.Scorecard.Framework.ScoreRange.Value;

    public Markup Draw()
    {
        Level[] levels = [.. assessment.Scorecard.Framework.Levels.Value.Levels.Reverse()];
        return
            $"""
            <figure class="level-scale">
            <figcaption>{writing.Say(PageWording.LevelScale)}</figcaption>
            <svg class="chart" height="76" role="img">
            <title>{Describe()}</title>
            {levels.Select((level, index) => Band(level, index + 1 < levels.Length ? levels[index + 1].LowerBound.Value : _scores.Upper))}
            {Range()}
            {Total()}
            </svg>
            <p class="note">{Markup.Join(" · ", levels.Reverse().Select(Name))}</p>
            </figure>
            """;
    }

    private Markup Band(Level level, decimal upper)
    {
        decimal lower = Math.Max(level.LowerBound.Value, _scores.Lower);
        return
            $"""
            <rect class="band{(level == assessment.Level ? " reached" : "")}" x="{Percent(lower)}" y="{BarTop}" width="{Percent(_scores.Lower + upper - lower)}" height="{BarHeight}" />
            <text class="minor" x="{Percent(lower)}" y="{BarTop + BarHeight + 20}">{Digits(lower)}</text>

            """;
    }

    private Markup Name(Level level) => writing.Say(
        $"{level.Name.Thai} ตั้งแต่ {Digits(level.LowerBound.Value)}",
        $"{level.Name.English} from {Digits(level.LowerBound.Value)}");

    private Markup Range() => assessment.Range is { IsPoint: false } range
        ? $"<rect class=\"possible\" x=\"{Percent(range.Lower)}\" y=\"{BarTop}\" width=\"{Percent(_scores.Lower + range.Upper - range.Lower)}\" height=\"{BarHeight}\" />"
        : Markup.Nothing;

    private Markup Total()
    {
        decimal total = assessment.Total!.Value.Value;
        return
            $"""
            <line class="marker" x1="{Percent(total)}" x2="{Percent(total)}" y1="{BarTop - 6}" y2="{BarTop + BarHeight + 4}" />
            <text class="strong" text-anchor="end" x="100%" y="16">{writing.Plain(assessment.Level!.Name)} {Digits(total)}</text>
            """;
    }

    private string Describe()
    {
        string levels = string.Join(", ", assessment.Scorecard.Framework.Levels.Value.Levels.Select(level => $"{writing.Plain(level.Name)} ≥ {level.LowerBound}"));
        string range = assessment.Range is { } possible ? $"; {writing.Plain(PageWording.Range)} {possible}" : "";
        return $"{writing.Plain(PageWording.Total)} {assessment.Total}: {writing.Plain(assessment.Level!.Name)}{range} ({levels})";
    }

    private string Percent(decimal score) =>
        $"{Digits((score - _scores.Lower) / (_scores.Upper - _scores.Lower) * 100m)}%";

    private static string Digits(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
