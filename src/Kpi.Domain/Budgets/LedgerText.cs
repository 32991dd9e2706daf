namespace Kpi.Domain.Budgets;

/// <summary>How what was spent is written in texts about budgets.</summary>
internal static class LedgerText
{
    /// <summary>What was spent, as the sum that it is.</summary>
    public static BilingualText Spent(BudgetFigures figures) => new(
        $"ใช้จ่าย {figures.Spent.ToString(Language.Thai)} = เบิกจ่าย {figures.Disbursed.ToString(Language.Thai)} + ผูกพัน {figures.Committed.ToString(Language.Thai)}",
        $"spent {figures.Spent.ToString(Language.English)} = disbursed {figures.Disbursed.ToString(Language.English)} + committed {figures.Committed.ToString(Language.English)}");
}
