namespace Kpi.Domain.Tests.Reporting;

public class PlaceAndUnitTests
{
    private static readonly PlaceOfPrint Full = new("Budget", "Plan", "Q1", page: 3, document: "Report 2568", section: "Project 1");

    [Fact]
    public void A_place_reads_from_the_document_down_to_the_column()
    {
        Assert.Equal("Report 2568, page 3, section Project 1, table Budget, row Plan, column Q1", Full.ToString());
        Assert.Equal("Report 2568, หน้า 3, หัวข้อ Project 1, ตาราง Budget, แถว Plan, คอลัมน์ Q1", Full.Describe(Language.Thai));
        Assert.Equal("table Budget", new PlaceOfPrint("Budget").Describe(Language.English));
        Assert.Equal("page 12", new PlaceOfPrint(page: 12).ToString());
        Assert.Equal("section Project 1", new PlaceOfPrint(section: "Project 1").ToString());
        Assert.Equal(("Report 2568", 3, "Project 1", "Budget", "Plan", "Q1"), (Full.Document, Full.Page, Full.Section, Full.Table, Full.Row, Full.Column));
        Assert.Null(new PlaceOfPrint("Budget").Section);
    }

    [Fact]
    public void Places_are_equal_in_all_parts()
    {
        PlaceOfPrint[] others =
        [
            new("Other", "Plan", "Q1", 3, "Report 2568", "Project 1"), new("Budget", "Other", "Q1", 3, "Report 2568", "Project 1"), new("Budget", "Plan", "Q2", 3, "Report 2568", "Project 1"),
            new("Budget", "Plan", "Q1", 4, "Report 2568", "Project 1"), new("Budget", "Plan", "Q1", 3, "Other", "Project 1"), new("Budget", "Plan", "Q1", 3, "Report 2568", "Project 2"),
            new("Budget", "Plan", "Q1", 3, "Report 2568"), new("Budget", "Plan", "Q1"),
        ];
        Assert.All(others, other => Laws.Equality(Full, new PlaceOfPrint("Budget", "Plan", "Q1", 3, "Report 2568", "Project 1"), other));
    }

    [Fact]
    public void A_place_covers_what_has_every_part_that_it_states()
    {
        PlaceOfPrint[] wider = [new("Budget"), new(row: "Plan"), new(column: "Q1"), new(page: 3), new(document: "Report 2568"), new(section: "Project 1"), Full];
        Assert.All(wider, place => Assert.True(place.Covers(Full)));
        Assert.All(wider[..^1], place => Assert.False(Full.Covers(place)));
        PlaceOfPrint[] elsewhere = [new("Other"), new(row: "Other"), new(column: "Q2"), new(page: 4), new(document: "Other"), new(section: "Project 2")];
        Assert.All(elsewhere, place => Assert.False(place.Covers(Full)));
        Assert.Equal("other", Assert.Throws<ArgumentNullException>(() => Full.Covers(null!)).ParamName);
    }

    [Fact]
    public void A_place_that_states_nothing_or_a_page_below_1_is_refused()
    {
        Assert.Equal("A place of print states at least one of document, page, section, table, row and column.", Assert.Throws<ArgumentException>(() => new PlaceOfPrint()).Message);
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => new PlaceOfPrint(page: 0));
        Assert.Equal("page", thrown.ParamName);
        Assert.StartsWith("Pages are counted from 1.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(1, new PlaceOfPrint(page: 1).Page);
    }

    [Fact]
    public void A_unit_is_so_many_of_its_base()
    {
        ReportedUnit millions = ReportedUnit.Of(BahtUnit.Millions);
        Assert.Equal(("million baht", "ล้านบาท", "baht", 1_000_000m), (millions.ToString(), millions.Name.Thai, millions.Base.English, millions.Scale));
        Assert.Equal((1m, "คน"), (new ReportedUnit("คน").Scale, new ReportedUnit("คน").Base.Thai));
        ReportedUnit thousands = new("พันคน", "คน", 1000m);
        ReportedUnit[] others = [new("คน", "คน", 1000m), new("พันคน", "ราย", 1000m), new("พันคน", "คน", 100m)];
        Assert.All(others, other => Laws.Equality(thousands, new ReportedUnit("พันคน", "คน", 1000.0m), other));
    }

    [Fact]
    public void A_unit_without_name_or_scale_is_refused()
    {
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => new ReportedUnit(null!)).ParamName);
        Assert.Equal("of", Assert.Throws<ArgumentNullException>(() => new ReportedUnit("พันคน", null!, 1m)).ParamName);
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedUnit("พันคน", "คน", 0m));
        Assert.StartsWith("A unit is more than 0 of its base unit, such as 1000 for thousands.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("scale", thrown.ParamName);
    }
}
