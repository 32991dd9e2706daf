namespace Kpi.Domain.Tests.Reporting;

public class ReportedQuoteTests
{
    private static readonly PlaceOfPrint Place = new("Evaluation", "1.1");

    [Theory]
    [InlineData("ร้อยละ 90.60", "90.60", "90.60")]
    [InlineData("1,315 บริการ (100 คะแนน)", "1,315", "1315")]
    [InlineData("1,315 บริการ (100 คะแนน)", "100", "100")]
    [InlineData("13,031,074.00 การเข้าถึง", "13,031,074.00", "13031074.00")]
    [InlineData("จำนวน ๑๘ จังหวัด", "๑๘", "18")]
    [InlineData("ลดลง (4.8284) ล้านบาท", "(4.8284)", "-4.8284")]
    [InlineData("41 คน", "41", "41")]
    [InlineData("รวม 41", "41", "41")]
    public void A_number_that_stands_in_the_words_is_read_with_its_scale(string words, string quoted, string number)
    {
        Assert.Equal(Reported.Rounded(Number.Of(number)), Reported.Text(words).Quote(quoted));
        Assert.Equal(Reported.Exact(Number.Of(number)), Reported.Text(words).QuoteExact(quoted));
    }

    [Theory]
    [InlineData("1,315 บริการ", "1,316")]
    [InlineData("1,315 บริการ", "1315")]
    [InlineData("ร้อยละ 90.60", "90.6")]
    [InlineData("ร้อยละ 90.60", "ร้อยละ  90.60")]
    [InlineData("1 Sector", "1 sector")]
    public void What_does_not_stand_there_as_it_is_quoted_is_refused(string words, string quoted)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Reported.Text(words).Quote(quoted));
        Assert.Equal("part", thrown.ParamName);
        Assert.StartsWith($"“{quoted}” does not stand in “{words}”; quote it as it is printed, a number with all its digits.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("part", () => Reported.Text(words).QuoteExact(quoted));
    }

    [Theory]
    [InlineData("315 บริการ", "15")]
    [InlineData("315 บริการ", "31")]
    [InlineData("315 บริการ", "1")]
    [InlineData("1,315 บริการ", "315")]
    [InlineData("1,315 บริการ", "1")]
    [InlineData("ร้อยละ 90.60", "60")]
    [InlineData("ร้อยละ 90.60", "90")]
    [InlineData("13,031,074.00 การเข้าถึง", "13,031,074")]
    [InlineData("๑๘ จังหวัด", "๘")]
    public void A_number_is_not_quoted_out_of_a_longer_one(string words, string quoted) =>
        Assert.Throws<ArgumentException>("part", () => Reported.Text(words).Quote(quoted));

    [Theory]
    [InlineData("315, 15 บริการ", "15")]
    [InlineData("จำนวน 18.", "18")]
    [InlineData("ม.18 (3)", "18")]
    [InlineData("1, 2 และ 3", "2")]
    [InlineData("544–580 บริการ", "580")]
    [InlineData("(18,ก)", "18")]
    [InlineData(".5", ".5")]
    public void A_number_ends_where_no_digit_follows_directly_or_behind_a_separator(string words, string quoted) =>
        Assert.Equal(Reported.Parse(quoted), Reported.Text(words).Quote(quoted));

    [Theory]
    [InlineData("2,018 คน ใน 18 จังหวัด", "18")]
    [InlineData("185 คน ใน 18 จังหวัด", "18")]
    [InlineData("11 1", "1")]
    public void A_later_place_counts_where_an_earlier_one_is_within_a_longer_number(string words, string quoted) =>
        Assert.Equal(Reported.Parse(quoted), Reported.Text(words).Quote(quoted));

    [Fact]
    public void Words_are_quoted_as_words_and_a_dash_as_nothing()
    {
        Assert.Equal(Reported.Text("บริการ"), Reported.Text("1,315 บริการ").Quote("บริการ"));
        Assert.Equal(Reported.Text("1,315 บริการ"), Reported.Text("1,315 บริการ").Quote("1,315 บริการ"));
        Assert.Throws<ArgumentException>("part", () => Reported.Text("ร้อยละ 90.60").Quote("ร้อยละ 90"));
        Assert.Equal(Reported.Nothing, Reported.Nothing.Quote("-"));
    }

    [Fact]
    public void The_number_of_a_cell_is_quoted_with_or_without_its_separators()
    {
        Assert.Equal(Reported.Exact(2_000m), Reported.Parse("2,000").QuoteExact("2,000"));
        Assert.Equal(Reported.Exact(2_000m), Reported.Parse("2,000").QuoteExact("2000"));
        Assert.Equal(Reported.Rounded(-4.8284m), Reported.Parse("(4.8284)").Quote("(4.8284)"));
        Assert.Equal(Reported.Rounded(9.40m), Reported.Exact(9.40m).Quote("9.40"));
    }

    [Theory]
    [InlineData("2,000", "200")]
    [InlineData("9.40", "9.4")]
    [InlineData("9.4", "9.40")]
    [InlineData("(4.8284)", "4.8284")]
    [InlineData("-", "0")]
    [InlineData("0", "-")]
    [InlineData("", "0")]
    [InlineData("", "-")]
    [InlineData("5", "five")]
    public void A_cell_holds_no_other_number_or_scale_and_a_dash_is_no_zero(string cell, string quoted) =>
        Assert.Throws<ArgumentException>("part", () => Reported.Parse(cell).Quote(quoted));

    [Fact]
    public void A_quotation_keeps_title_unit_and_place()
    {
        Reported cell = Reported.Text("1,315 บริการ (100 คะแนน)").Titled("Digital ID").In("บริการ").At(Place);
        Assert.Equal(Reported.Exact(1_315m).Titled("Digital ID").In("บริการ").At(Place), cell.QuoteExact("1,315"));
        Assert.Equal(Reported.Rounded(100m).Titled("Digital ID").In("คะแนน").At(Place), cell.Quote("100").In("คะแนน"));
        Assert.Equal(Reported.Text("คะแนน").Titled("Digital ID").In("บริการ").At(Place), cell.Quote("คะแนน"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_quotation_of_nothing_is_refused(string? quoted)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Reported.Text("1 Sector").Quote(quoted!));
        Assert.Equal("part", thrown.ParamName);
        Assert.StartsWith("A quotation has at least one visible character.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("part", () => Reported.Text("1 Sector").QuoteExact(quoted!));
    }
}
