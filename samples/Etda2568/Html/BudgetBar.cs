namespace Etda.Html;

/// <summary>One bar of what was allocated: disbursed, committed and available.</summary>
internal sealed class BudgetBar(BudgetFigures figures, Writing writing)
{
    private const decimal Width = 300m;

    public Markup Draw()
    {
        decimal disbursed = Length(figures.Disbursed);
        decimal committed = Length(figures.Committed);
        return
            $"""
            <svg class="bar" viewBox="0 0 300 14" role="img" preserveAspectRatio="none">
            <title>{Describe()}</title>
            <rect class="available" x="0" y="0" width="300" height="14" />
            <rect class="disbursed" x="0" y="0" width="{disbursed}" height="14" />
            <rect class="committed" x="{disbursed}" y="0" width="{committed}" height="14" />
            </svg>
            """;
    }

    private decimal Length(Baht amount) => decimal.Round(amount.Amount / figures.Allocated.Amount * Width, 1, MidpointRounding.AwayFromZero);

    private string Describe()
    {
        BilingualText[] parts = [PageWording.Disbursed, PageWording.Committed, PageWording.Available];
        Baht[] amounts = [figures.Disbursed, figures.Committed, figures.Available];
        return string.Join(", ", parts.Zip(amounts, (part, amount) => $"{writing.Plain(part)} {Money.Millions(amount)}"))
            + $" {writing.Plain(PageWording.MillionBaht)}";
    }
}
