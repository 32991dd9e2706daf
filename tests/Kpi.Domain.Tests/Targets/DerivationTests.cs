using NodaTime;
using static Kpi.Domain.Tests.Example;

namespace Kpi.Domain.Tests.Targets;

public class DerivationTests
{
    private static readonly LocalDate Day = new(2025, 9, 30);

    private static readonly Measure<Percentage> Marketplaces = Measure.Share("marketplace-trust", new("บริการตลาดสินค้าออนไลน์", "Online marketplaces"));
    private static readonly Measure<Percentage> Communication = Measure.Share("communication-trust", new("บริการสื่อสารออนไลน์", "Communication platforms"));
    private static readonly Measure<long> Services = Measure.Count("services", new("บริการทั้งหมด", "Services"));
    private static readonly Measure<long> Linked = Measure.Count("linked", new("บริการที่เชื่อมโยง", "Services linked"));
    private static readonly Measure<Percentage> LinkedShare = Measure.Share("linked-share", new("สัดส่วนที่เชื่อมโยง", "Share linked"));

    private static readonly Derivation<Percentage> Mean = Trust.AsMeanOf(2, Marketplaces, Communication);

    // The report, project 3, indicator 3: 75.72 and 79.33, whose mean it prints as 77.53.
    [Fact]
    public void The_mean_of_the_platforms_is_the_printed_one()
    {
        Observation observation = Mean.Observed(Marketplaces.Observed(75.72m), Communication.Observed(79.33m));

        Assert.Equal(77.53m, observation.Value);
        Assert.Equal(Trust.Observed(77.53m).Measure, observation.Measure);
        Assert.Equal([Marketplaces.Observed(75.72m), Communication.Observed(79.33m)], observation.Parts);
        Assert.Equal(77.525m, Trust.AsMeanOf(3, Marketplaces, Communication).Observed(observation.Parts).Value);
        Assert.True((Trust >= 77.53m).IsSatisfiedBy(observation));
        Assert.False((Trust >= 85).IsSatisfiedBy(observation));
    }

    [Fact]
    public void It_explains_itself_down_to_the_parts()
    {
        Observation observation = Mean.Observed(Marketplaces.Observed(75.72m), Communication.Observed(79.33m));

        Assert.Equal(
            "Confidence 77.53%: mean of Online marketplaces and Communication platforms, to 2 decimals\n"
            + "  Online marketplaces 75.72%\n"
            + "  Communication platforms 79.33%\n",
            observation.Explain(Language.English));
        Assert.Equal(
            "ความเชื่อมั่น ร้อยละ 77.53: เฉลี่ยจาก บริการตลาดสินค้าออนไลน์ และ บริการสื่อสารออนไลน์ ทศนิยม 2 ตำแหน่ง\n"
            + "  บริการตลาดสินค้าออนไลน์ ร้อยละ 75.72\n"
            + "  บริการสื่อสารออนไลน์ ร้อยละ 79.33\n",
            observation.Explain(Language.Thai));
        Assert.Equal("Confidence 77.53%\n", Trust.Observed(77.53m).Explain(Language.English));
    }

    [Fact]
    public void A_sum_is_exact()
    {
        Measure<Baht> direct = Measure.Money("direct", "Direct");
        Measure<Baht> induced = Measure.Money("induced", "Induced");
        Derivation<Baht> sum = Impact.AsSumOf(direct, induced);

        Assert.Equal(0.3m, sum.Observed(direct.Observed(Baht.Of(0.1m)), induced.Observed(Baht.Of(0.2m))).Value);
        Assert.Equal("sum of Direct and Induced", sum.Describe(Language.English));
        Assert.Equal("ผลรวมของ Direct และ Induced", sum.Describe(Language.Thai));
        Assert.Throws<OverflowException>(() => sum.Observed(direct.Observed(Baht.Of(decimal.MaxValue)), induced.Observed(Baht.Of(0.1m))));
        Assert.Equal("a, b and c", new Derivation<long>[] { Smes.AsSumOf(Count("a"), Count("b"), Count("c")) }[0].Describe(Language.English)["sum of ".Length..]);
        Assert.Equal("sum of a", Smes.AsSumOf(Count("a")).Describe(Language.English));
    }

    [Fact]
    public void A_ratio_is_in_percent_where_the_measure_is_and_in_its_unit_otherwise()
    {
        Observation[] observations = [Linked.Observed(2), Services.Observed(3)];
        Measure<decimal> times = Measure.Ratio("times", "Times");
        Measure<Percentage> growth = Measure.Percent("rate", "Rate");
        Measure<Baht> perService = Measure.Money("per-service", "Baht a service");

        Assert.Equal(66.67m, LinkedShare.AsRatioOf(Linked, Services, 2).Observed(observations).Value);
        Assert.Equal(66.7m, growth.AsRatioOf(Linked, Services, 1).Observed(observations).Value);
        Assert.Equal(0.667m, times.AsRatioOf(Linked, Services, 3).Observed(observations).Value);
        Assert.Equal(333.33m, perService.AsRatioOf(Impact, Services, 2).Observed(Impact.Observed(Baht.Of(1_000)), Services.Observed(3)).Value);

        Assert.Equal("Services linked over Services, in percent, to 2 decimals", LinkedShare.AsRatioOf(Linked, Services, 2).Describe(Language.English));
        Assert.Equal("บริการที่เชื่อมโยง ต่อ บริการทั้งหมด คิดเป็นร้อยละ ทศนิยม 2 ตำแหน่ง", LinkedShare.AsRatioOf(Linked, Services, 2).Describe(Language.Thai));
        Assert.Equal("Services linked over Services, to 1 decimal", times.AsRatioOf(Linked, Services, 1).Describe(Language.English));
        Assert.Equal("บริการที่เชื่อมโยง ต่อ บริการทั้งหมด ทศนิยม 0 ตำแหน่ง", times.AsRatioOf(Linked, Services, 0).Describe(Language.Thai));
        Assert.Equal("times = Services linked over Services, to 0 decimals", times.AsRatioOf(Linked, Services, 0).ToString());
    }

    [Fact]
    public void A_denominator_of_zero_is_refused_by_name()
    {
        var thrown = Assert.Throws<ArgumentException>(() => LinkedShare.AsRatioOf(Linked, Services, 2).Observed(Linked.Observed(0), Services.Observed(0)));
        Assert.Equal("parts", thrown.ParamName);
        Assert.StartsWith("Measure services, the denominator of linked-share, is observed to be 0; a ratio needs another.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_measure_cannot_take_breaks_the_rule_of_its_values()
    {
        Derivation<Percentage> share = LinkedShare.AsRatioOf(Linked, Services, 2);
        Observation[] parts = [Linked.Observed(4), Services.Observed(3)];
        Broken broken = new("KPI2004", "parts", "133.33 is outside what measure linked-share can take: a share is 0 to 100 percent", "133.33 เป็นค่าที่ตัววัด linked-share เป็นไม่ได้: สัดส่วนเป็นร้อยละ 0 ถึง 100");

        RuleAssert.Breaks(() => share.Observed(parts), () => share.Validate(parts), broken);
        RuleAssert.Keeps(() => share.Observed([Linked.Observed(3), parts[1]]), () => share.Validate([Linked.Observed(3), parts[1]]));
        Assert.Throws<OverflowException>(() => Smes.AsSumOf(Linked, Services).Observed(Linked.Observed(long.MaxValue), Services.Observed(1)));
    }

    [Fact]
    public void A_value_that_breaks_the_rule_breaks_it_too_where_the_type_of_the_values_does_not_hold_it()
    {
        Measure<Baht> surplus = Measure.Money("surplus", "Surplus", canBeNegative: true);
        Derivation<long> count = Smes.AsRatioOf(surplus, Services, 0);
        Observation[] parts = [surplus.Observed(Baht.Of(-10_000_000_000_000_000_000m)), Services.Observed(1)];
        Broken broken = new(
            "KPI2004", "parts", "-10000000000000000000 is outside what measure smes-supported can take: a count is a whole number from 0",
            "-10000000000000000000 เป็นค่าที่ตัววัด smes-supported เป็นไม่ได้: จำนวนนับเป็นจำนวนเต็มตั้งแต่ 0");

        RuleAssert.Breaks(() => count.Observed(parts), () => count.Validate(parts), broken);
    }

    [Fact]
    public void Each_part_is_observed_once()
    {
        AssertRefused("Measure communication-trust is not observed; platform-trust is the mean of Online marketplaces and Communication platforms, to 2 decimals.", Marketplaces.Observed(1));
        AssertRefused("Measure marketplace-trust is not observed; platform-trust is the mean of Online marketplaces and Communication platforms, to 2 decimals.", Communication.Observed(1));
        AssertRefused("Measure marketplace-trust is not observed;");
        AssertRefused("Measure marketplace-trust is observed twice; each part is observed once.", Marketplaces.Observed(1), Marketplaces.Observed(2));
        AssertRefused("Measure smes-supported is no part of platform-trust, which is the mean of Online marketplaces and Communication platforms, to 2 decimals.", Smes.Observed(1));
        AssertRefused("Item 1 is null; every item is needed.", Marketplaces.Observed(1), null!);
        Assert.Equal("parts", Assert.Throws<ArgumentNullException>(() => Mean.Observed(null!)).ParamName);

        void AssertRefused(string message, params Observation[] parts)
        {
            foreach (var thrown in new[] { Assert.Throws<ArgumentException>(() => Mean.Observed(parts)), Assert.Throws<ArgumentException>(() => { Mean.Validate(parts); }) })
            {
                Assert.Equal("parts", thrown.ParamName);
                Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Parts_are_kept_in_the_order_of_the_formula_and_may_be_derived_themselves()
    {
        Observation mean = Mean.Observed(Communication.Observed(2), Marketplaces.Observed(1));
        Assert.Equal([Marketplaces, Communication], mean.Parts.Select(part => part.Measure));
        Assert.Equal([Marketplaces, Communication], Mean.Parts);

        Observation outer = Measure.Share("outer", "Outer").AsMeanOf(1, Trust, LinkedShare).Observed(LinkedShare.Observed(4), mean);
        Assert.Equal(2.8m, outer.Value);
        Assert.Equal(3, outer.Explain().Parts.Sum(part => 1 + part.Parts.Count) - 1);
    }

    [Fact]
    public void It_is_of_the_day_that_all_its_parts_are_of()
    {
        Assert.Equal(Day, Mean.Observed(Marketplaces.Observed(1, Day), Communication.Observed(2, Day)).AsOf);
        Assert.Null(Mean.Observed(Marketplaces.Observed(1, Day), Communication.Observed(2, Day.PlusDays(1))).AsOf);
        Assert.Null(Mean.Observed(Marketplaces.Observed(1, Day), Communication.Observed(2)).AsOf);
    }

    [Fact]
    public void Equality_of_an_observation_includes_its_parts_and_their_formula()
    {
        Observation ofParts = Mean.Observed(Marketplaces.Observed(75.72m), Communication.Observed(79.33m));
        Observation swapped = Mean.Observed(Marketplaces.Observed(79.33m), Communication.Observed(75.72m));
        Observation otherwise = Trust.AsMeanOf(2, Communication, Marketplaces).Observed(Marketplaces.Observed(75.72m), Communication.Observed(79.33m));

        Laws.Equality(ofParts, Mean.Observed(Communication.Observed(79.33m), Marketplaces.Observed(75.72m)), swapped);
        Laws.Equality(ofParts, Mean.Observed(ofParts.Parts), otherwise);
        Laws.Equality(ofParts, Mean.Observed(ofParts.Parts), Trust.Observed(77.53m));
        Laws.Equality(Trust.AsSumOf(Marketplaces).Observed(Marketplaces.Observed(75)), Trust.AsSumOf(Marketplaces).Observed(Marketplaces.Observed(75)), Trust.AsMeanOf(0, Marketplaces).Observed(Marketplaces.Observed(75)));
        Assert.Empty(Trust.Observed(77.53m).Parts);
    }

    [Fact]
    public void Equality_of_a_derivation_is_by_measure_formula_parts_and_decimals()
    {
        Laws.Equality(Mean, Trust.AsMeanOf(2, Marketplaces, Communication), Trust.AsMeanOf(1, Marketplaces, Communication));
        Laws.Equality(Mean, Trust.AsMeanOf(2, Marketplaces, Communication), LinkedShare.AsMeanOf(2, Marketplaces, Communication));
        Laws.Equality(Mean, Trust.AsMeanOf(2, Marketplaces, Communication), Trust.AsMeanOf(2, Communication, Marketplaces));
        Laws.Equality(Trust.AsSumOf(Marketplaces), Trust.AsSumOf(Marketplaces), Trust.AsMeanOf(0, Marketplaces));
        Assert.Equal(Trust, Mean.Measure);
    }

    [Fact]
    public void Definitions_that_make_no_sense_are_refused()
    {
        Assert.StartsWith("Measure platform-trust needs at least one part", Refused("parts", () => Trust.AsSumOf()).Message, StringComparison.Ordinal);
        Assert.StartsWith("Measure platform-trust needs at least one part", Refused("parts", () => Trust.AsMeanOf(2)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Measure marketplace-trust cannot be a part of platform-trust", Refused("parts", () => Trust.AsSumOf(Marketplaces, Marketplaces)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Measure platform-trust cannot be a part of platform-trust", Refused("parts", () => Trust.AsMeanOf(2, Trust)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Measure services cannot be a part of linked-share", Refused("denominator", () => LinkedShare.AsRatioOf(Services, Services, 2)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Item 0 is null", Refused("parts", () => Trust.AsSumOf(null!, Marketplaces)).Message, StringComparison.Ordinal);
        Assert.Equal("numerator", Assert.Throws<ArgumentNullException>(() => LinkedShare.AsRatioOf(null!, Services, 2)).ParamName);
        Assert.Equal("denominator", Assert.Throws<ArgumentNullException>(() => LinkedShare.AsRatioOf(Services, null!, 2)).ParamName);
        Assert.StartsWith("Measure plan is no number that could be divided", Refused("numerator", () => LinkedShare.AsRatioOf(Plan, Services, 2)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Measure finished is no number that could be divided", Refused("denominator", () => LinkedShare.AsRatioOf(Services, Measure.Date("finished", "Finished"), 2)).Message, StringComparison.Ordinal);

        static ArgumentException Refused(string parameterName, Func<object> create)
        {
            var thrown = Assert.Throws<ArgumentException>(create);
            Assert.Equal(parameterName, thrown.ParamName);
            return thrown;
        }
    }

    [Fact]
    public void A_count_has_no_decimals_and_a_date_is_not_computed()
    {
        Measure<LocalDate> finished = Measure.Date("finished", "Finished");
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Smes.AsMeanOf(1, Services));
        Assert.Equal("decimals", thrown.ParamName);
        Assert.StartsWith("Measure smes-supported is a count, which has 0 decimals.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Smes.AsRatioOf(Linked, Services, 1)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Trust.AsMeanOf(29, Marketplaces)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Trust.AsRatioOf(Linked, Services, -1)).ParamName);
        Assert.Equal(3m, Smes.AsMeanOf(0, Linked, Services).Observed(Linked.Observed(2), Services.Observed(3)).Value);
        Assert.Equal(
            "Measure finished is a date, and dates are not computed from others.",
            Assert.Throws<InvalidOperationException>(() => finished.AsSumOf(Measure.Date("a", "A"))).Message);
    }

    private static Measure<long> Count(string code) => Measure.Count(code, code);
}
