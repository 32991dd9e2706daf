namespace Kpi.Domain.Tests.Budgets;

/// <summary>
/// The eight quarterly budget tables of the report, each rebuilt by a ledger: in each quarter what was spent is
/// committed, and what was disbursed is paid out of the commitments. The columns that the ledger derives are the printed
/// ones.
/// </summary>
public class ReportedBudgetTests
{
    // Each row: the project's number, then the table's four columns Q1–Q4 of plan, disbursed, committed and spent, and the
    // percentage of the summary table, in million baht as printed. A fall in brackets is written with a minus.
    [Theory]
    [InlineData(1, "16.3300 18.6300 1.7930 2.3621", "0.6032 5.7611 9.8495 20.2112", "24.7285 1.2390 -4.8284 -18.4571", "25.3317 7.0001 5.0211 1.7541", "39.1151 39.1070 36.4250 2.6820", 93)]
    [InlineData(2, "53.2040 10.5100 0.9460 0.0522", "4.0864 16.4996 19.5639 19.1764", "27.8614 12.0209 -16.7552 -17.9571", "31.9478 28.5205 2.8087 1.2193", "64.7122 64.4963 59.3263 5.1700", 92)]
    [InlineData(3, "19.7000 22.4300 6.7280 8.6305", "2.2292 5.5700 12.4111 35.4844", "2.4200 19.0558 0.2022 -20.1450", "4.6492 24.6258 12.6133 15.3394", "57.4885 57.2277 55.6947 1.5330", 97)]
    [InlineData(4, "15.0500 17.1400 6.4400 16.8254", "0.3743 3.2660 7.6613 43.7328", "1.9626 13.8257 17.3802 -33.0925", "2.3369 17.0917 25.0415 10.6403", "55.4554 55.1104 55.0344 0.0760", 99)]
    [InlineData(5, "12.5400 14.3100 5.3720 5.3980", "0.5469 4.3892 6.8447 22.9507", "13.1657 5.9034 3.4026 -19.5870", "13.7126 10.2926 10.2473 3.3637", "37.6200 37.6162 34.7315 2.8847", 92)]
    [InlineData(6, "17.5700 19.9900 5.5130 3.4192", "1.2567 9.0646 10.9483 22.7346", "21.9880 4.7623 -2.8471 -21.5779", "23.2447 13.8269 8.1012 1.1567", "46.4922 46.3295 44.0042 2.3253", 95)]
    [InlineData(7, "17.0800 19.4900 7.3140 4.8810", "0.5464 8.0124 9.3959 30.8084", "12.3915 27.4410 -9.2694 -30.5631", "12.9379 35.4534 0.1265 0.2453", "48.7650 48.7631 48.7631 0", 100)]
    [InlineData(8, "34.2300 39.0700 13.7920 9.7880", "0 15.0453 19.0874 44.5539", "84.1800 -15.0167 -6.5850 -44.3850", "84.1800 0.0286 12.5024 0.1689", "96.8800 96.8799 78.6866 18.1933", 81)]
    public void A_ledger_gives_the_printed_table(int project, string plan, string disbursed, string committed, string spent, string year, int rate)
    {
        Baht[] planned = Millions(plan);
        Baht[] paid = Millions(disbursed);
        Baht[] printedSpent = Millions(spent);
        Baht[] printedYear = Millions(year);
        BudgetLedger ledger = BudgetLedger.Open(Example.Year, printedYear[0], new SpendingPlan(planned[0], planned[1], planned[2], planned[3]), $"Project {project}");
        for (int index = 0; index < 4; index++)
        {
            ledger = ledger.Post(BudgetEntry.Commit(Example.Year.Quarter(index + 1).Start, "PO", printedSpent[index]));
            if (paid[index] > Baht.Zero)
                ledger = ledger.Post(BudgetEntry.Disburse(Example.Year.Quarter(index + 1).End, "PO", paid[index]));
        }

        BudgetStatement statement = ledger.Statement();

        Assert.Equal(planned, statement.Quarters.Select(quarter => quarter.Figures.Planned));
        Assert.Equal(paid, statement.Quarters.Select(quarter => quarter.Figures.Disbursed));
        Assert.Equal(Millions(committed), statement.Quarters.Select(quarter => quarter.Figures.Committed));
        Assert.Equal(printedSpent, statement.Quarters.Select(quarter => quarter.Figures.Spent));
        Assert.Equal<IEnumerable<Baht>>(printedYear, [statement.Planned, statement.Spent, statement.Disbursed, statement.Committed]);
        Assert.Equal(rate, statement.Total.DisbursementRate(0)!.Value.Value);
        Assert.Equal(printedYear[3], ledger.CarryOver().OpeningAllocation);
    }

    private static Baht[] Millions(string figures) => [.. figures.Split(' ').Select(figure => Baht.Millions(Number.Of(figure)))];
}
