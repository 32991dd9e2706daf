extern alias analyzers;

using analyzers::Kpi.Analyzers.Usage;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI9001.</summary>
public sealed class ResultThrownAwayTests
{
    private static readonly CodeTest Rule = new(new DiscardedResultAnalyzer());

    [Theory]
    [InlineData("{|KPI9001:ledger.Post(entry)|};", "BudgetLedger.Post", "BudgetLedger")]
    [InlineData("ledger?{|KPI9001:.Post(entry)|};", "BudgetLedger.Post", "BudgetLedger")]
    [InlineData("{|KPI9001:ledger.Post(entry).Post(entry)|};", "BudgetLedger.Post", "BudgetLedger")]
    [InlineData("{|KPI9001:ledger.Validate(entry)|};", "BudgetLedger.Validate", "IReadOnlyList<Violation>")]
    [InlineData("{|KPI9001:year.Plus(1)|};", "FiscalYear.Plus", "FiscalYear")]
    [InlineData("{|KPI9001:FiscalYear.FromBuddhistEra(2568)|};", "FiscalYear.FromBuddhistEra", "FiscalYear")]
    [InlineData("{|KPI9001:scorecard.Assess()|};", "Scorecard.Assess", "Assessment")]
    [InlineData("{|KPI9001:year.ToString()|};", "FiscalYear.ToString", "string")]
    [InlineData("for (int index = 0; index < 2; {|KPI9001:year.Next()|}) { index++; }", "FiscalYear.Next", "FiscalYear")]
    public Task The_result_of_a_pure_member(string statement, string member, string type) => Rule.VerifyAsync(
        Run(statement), $"{member} changes nothing; it returns {type}, which is thrown away: keep it, or write _ = to discard it");

    [Fact]
    public Task In_Thai() => Rule.VerifyThaiAsync(
        Run("{|KPI9001:ledger.Post(entry)|};"),
        "BudgetLedger.Post ไม่เปลี่ยนสิ่งใด แต่คืน BudgetLedger ซึ่งถูกทิ้ง ให้รับค่าไว้ หรือเขียน _ = หากตั้งใจทิ้ง");

    [Theory]
    [InlineData("ledger = ledger.Post(entry);")]
    [InlineData("var posted = ledger.Post(entry);")]
    [InlineData("_ = ledger.Post(entry);")]
    [InlineData("Console.WriteLine(ledger.Post(entry));")]
    [InlineData("new BudgetLedgerUser(ledger.Post(entry));")]
    [InlineData("year += 1;")]
    public Task A_result_that_is_used_or_discarded_in_words(string statement) => Rule.VerifyAsync(Run(statement));

    [Theory]
    [InlineData("new Indicator(\"1\", \"A\", 10);")] // for its checks
    [InlineData("Baht.TryParse(\"1\", out Baht amount);")] // the amount is what it is for
    [InlineData("ThaiDate.TryFormat(default, new char[20], out int written, default);")]
    [InlineData("Console.WriteLine();")]
    [InlineData("\"a\".Trim();")]
    public Task What_is_called_for_something_else(string statement) => Rule.VerifyAsync(Run(statement));

    [Fact]
    public Task A_lambda_that_returns_nothing_is_left_alone() => Rule.VerifyAsync(Run(
        """
        Throws(() => ledger.Post(entry));
        Throws(() => { ledger.Post(entry); });
        ThrowsAsync(async () => { await System.Threading.Tasks.Task.Yield(); ledger.Post(entry); });
        Return(() => ledger.Post(entry));
        Return(() => { {|KPI9001:ledger.Post(entry)|}; return ledger; });
        Local();
        void Local() => {|KPI9001:ledger.Post(entry)|};
        """));

    [Fact]
    public Task A_method_that_returns_nothing_is_not() => Rule.VerifyAsync("public static void Run(BudgetLedger ledger, BudgetEntry entry) => {|KPI9001:ledger.Post(entry)|};");

    [Fact]
    public Task Half_typed_code_is_the_compilers_to_report() => Rule.VerifyHalfTypedAsync(
        Run("ledger.Post();\nledger.;\nledger.Unheard(entry);\nledger?.;"), "CS1501", "CS1001", "CS1061", "CS0201", "CS7036");

    private static string Run(string statements) =>
        $$"""
        public sealed record BudgetLedgerUser(BudgetLedger Ledger);
        private static void Throws(Action action) => action();
        private static System.Threading.Tasks.Task ThrowsAsync(Func<System.Threading.Tasks.Task> action) => action();
        private static void Return(Func<BudgetLedger> action) => action();
        public static void Run(BudgetLedger ledger, BudgetEntry entry, FiscalYear year, Scorecard scorecard)
        {
            {{statements}}
        }
        """;
}
