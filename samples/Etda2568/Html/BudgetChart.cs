using System.Globalization;

namespace Etda.Html;

/// <summary>
/// Plan, disbursed and committed of each quarter, as bars from one line of zero: what is committed falls where commitments
/// are paid. Positions across are percentages, so text keeps its size at every width.
/// </summary>
internal sealed class BudgetChart(BilingualText title, BudgetStatement budget, Writing writing)
{
    private const int GroupHeight = 72;
    private const int HeadingHeight = 20;
    private const int BarHeight = 12;
    private const int BarPitch = 16;

    // Room for a figure beyond the end of a bar.
    private const decimal Margin = 20m;

    private static readonly (string Kind, BilingualText Name, Func<BudgetFigures, Baht> Of)[] Series =
    [
        ("planned", PageWording.Planned, figures => figures.Planned),
        ("disbursed", PageWording.Disbursed, figures => figures.Disbursed),
        ("committed", PageWording.Committed, figures => figures.Committed),
    ];

    private readonly decimal _lowest = Amounts(budget).Append(0m).Min();
    private readonly decimal _highest = Amounts(budget).Append(1m).Max();

    public Markup Draw() =>
        $"""
        <figure class="budget-chart">
        <figcaption>{writing.Say(PageWording.InEachQuarter)} ({writing.Say(PageWording.MillionBaht)})</figcaption>
        <ul class="legend" aria-hidden="true">
        {Series.Select(series => (Markup)$"<li class=\"{series.Kind}\">{writing.Say(series.Name)}</li>")}
        </ul>
        <svg class="chart" height="{GroupHeight * budget.Quarters.Count}" role="img">
        <title>{writing.Plain(PageWording.InEachQuarter)}: {writing.Plain(title)}</title>
        <desc>{Describe()}</desc>
        <line class="zero" x1="{Position(0m)}" x2="{Position(0m)}" y1="0" y2="{GroupHeight * budget.Quarters.Count}" />
        {budget.Quarters.SelectMany((quarter, index) => Group(quarter, index * GroupHeight))}
        </svg>
        </figure>
        """;

    private IEnumerable<Markup> Group(BudgetQuarter quarter, int top) => Series
        .Select((series, index) => Bar(series.Kind, series.Of(quarter.Figures), top + HeadingHeight + index * BarPitch))
        .Prepend((Markup)$"<text class=\"strong\" x=\"0\" y=\"{top + 14}\">{Name(quarter)}</text>");

    private Markup Bar(string kind, Baht amount, int top)
    {
        decimal millions = amount.InMillions();
        string end = Position(millions);
        (string anchor, int offset) = millions < 0m ? ("end", -6) : ("start", 6);
        return
            $"""
            <rect class="{kind}" x="{Position(Math.Min(millions, 0m))}" y="{top}" width="{Length(Math.Abs(millions))}" height="{BarHeight}" />
            <text x="{end}" dx="{offset}" y="{top + BarHeight - 2}" text-anchor="{anchor}">{Money.Millions(amount)}</text>

            """;
    }

    private string Describe() => string.Join("; ", budget.Quarters.Select(quarter =>
        $"{Name(quarter)}: {string.Join(", ", Series.Select(series => $"{writing.Plain(series.Name)} {Money.Millions(series.Of(quarter.Figures))}"))}"));

    private string Name(BudgetQuarter quarter) => $"{writing.Plain(PageWording.Quarter)} {quarter.Quarter.Number.ToString(CultureInfo.InvariantCulture)}";

    private string Position(decimal millions) => Percent(LeftMargin + (millions - _lowest) / (_highest - _lowest) * Room);

    private string Length(decimal millions) => Percent(millions / (_highest - _lowest) * Room);

    private decimal LeftMargin => _lowest < 0m ? Margin : 0m;

    private decimal Room => 100m - Margin - LeftMargin;

    private static string Percent(decimal percent) => percent.ToString("0.###", CultureInfo.InvariantCulture) + "%";

    private static IEnumerable<decimal> Amounts(BudgetStatement budget) =>
        budget.Quarters.SelectMany(quarter => Series.Select(series => series.Of(quarter.Figures).InMillions()));
}
