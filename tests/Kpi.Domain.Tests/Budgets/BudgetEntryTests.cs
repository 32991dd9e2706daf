using NodaTime;

namespace Kpi.Domain.Tests.Budgets;

public class BudgetEntryTests
{
    private static readonly LocalDate Day = new(2024, 11, 5);
    private static readonly Baht Amount = Baht.Millions(1.5m);
    private static readonly SpendingPlan Plan = new(Amount, Baht.Zero, Baht.Zero, Baht.Zero);

    public static TheoryData<BudgetEntry, BudgetEntryKind, string, string> Kinds { get; } = new()
    {
        { BudgetEntry.Allocate(Day, "R-1", Amount), BudgetEntryKind.Allocation, "allocation", "จัดสรร" },
        { BudgetEntry.TransferIn(Day, "R-1", Amount), BudgetEntryKind.TransferIn, "transfer in", "โอนเข้า" },
        { BudgetEntry.TransferOut(Day, "R-1", Amount), BudgetEntryKind.TransferOut, "transfer out", "โอนออก" },
        { BudgetEntry.Commit(Day, "R-1", Amount), BudgetEntryKind.Commitment, "commitment", "ผูกพัน" },
        { BudgetEntry.Disburse(Day, "R-1", Amount), BudgetEntryKind.Disbursement, "disbursement", "เบิกจ่ายจากเงินผูกพัน" },
        { BudgetEntry.DisburseDirectly(Day, "R-1", Amount), BudgetEntryKind.DirectDisbursement, "direct disbursement", "เบิกจ่ายตรง" },
        { BudgetEntry.Release(Day, "R-1", Amount), BudgetEntryKind.Release, "release", "ยกเลิกผูกพัน" },
        { BudgetEntry.Refund(Day, "R-1", Amount), BudgetEntryKind.Refund, "refund", "เบิกเกินส่งคืน" },
        { BudgetEntry.RevisePlan(Day, "R-1", Plan), BudgetEntryKind.PlanRevision, "plan revision", "ปรับแผนการใช้จ่าย" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_keeps_its_parts_and_is_written_in_both_languages(BudgetEntry entry, BudgetEntryKind kind, string english, string thai)
    {
        Assert.Equal((kind, Day, "R-1", Amount), (entry.Kind, entry.Date, entry.Reference, entry.Amount));
        Assert.Equal(kind == BudgetEntryKind.PlanRevision ? Plan : null, entry.Plan);
        Assert.Equal($"2024-11-05 {english} R-1: 1.5 million baht", entry.Describe(Language.English));
        Assert.Equal($"2024-11-05 {thai} R-1: 1.5 ล้านบาท", entry.Describe(Language.Thai));
        Assert.Equal($"2024-11-05 {english} R-1: 1500000 THB", entry.ToString());
    }

    [Fact]
    public void Entries_are_equal_by_all_parts()
    {
        BudgetEntry entry = BudgetEntry.Commit(Day, "R-1", Amount);
        BudgetEntry twin = BudgetEntry.Commit(Day, string.Concat("R-", "1"), Baht.Of(1_500_000.00m));
        Laws.Equality(entry, twin, BudgetEntry.Release(Day, "R-1", Amount));
        Laws.Equality(entry, twin, BudgetEntry.Commit(Day.PlusDays(1), "R-1", Amount));
        Laws.Equality(entry, twin, BudgetEntry.Commit(Day, "r-1", Amount));
        Laws.Equality(entry, twin, BudgetEntry.Commit(Day, "R-1", Baht.Of(1m)));
        Laws.Equality(
            BudgetEntry.RevisePlan(Day, "R-1", Plan), BudgetEntry.RevisePlan(Day, "R-1", Plan),
            BudgetEntry.RevisePlan(Day, "R-1", new SpendingPlan(Baht.Zero, Amount, Baht.Zero, Baht.Zero)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void An_entry_needs_a_reference(string? reference)
    {
        Assert.Throws<ArgumentException>(nameof(reference), () => BudgetEntry.Commit(Day, reference!, Amount));
        Assert.StartsWith(
            "An entry needs a reference of at least one visible character, such as \"PO-001\".",
            Assert.Throws<ArgumentException>(nameof(reference), () => BudgetEntry.Validate(BudgetEntryKind.Refund, reference!, Amount)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revision_needs_a_plan() => Assert.Throws<ArgumentNullException>("plan", () => BudgetEntry.RevisePlan(Day, "R-1", null!));

    [Fact]
    public void There_are_no_other_kinds() =>
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => BudgetEntry.Validate(BudgetEntryKind.PlanRevision + 1, "R-1", Amount));

    [Fact]
    public void Its_day_is_of_the_ISO_calendar() =>
        Assert.Equal(Day, BudgetEntry.Commit(Day.WithCalendar(CalendarSystem.Julian), "R-1", Amount).Date);
}
