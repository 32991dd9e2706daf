using Kpi.Testing;

namespace Kpi.Domain.Tests.Reporting;

/// <summary>What the report's figures say of each other, whatever it is. Nothing is adjusted.</summary>
public class EtdaReportTests
{
    [Fact]
    public void The_evaluation_holds_but_for_the_weighted_score_of_2_2()
    {
        Reconciliation evaluation = EtdaReport.OfEvaluation;
        Assert.Equal((15, 12, 2, 1), (evaluation.Count, evaluation.CountOf(Verdict.Exact), evaluation.CountOf(Verdict.Contradiction), evaluation.CountOf(Verdict.NotCheckable)));
        Assert.Equal(
            [
                "94.13 × 10 % lies in [9.4125, 9.4135], printed 9.40 stands for [9.395, 9.405]: they are 0.0075 apart",
                "75 × 10 % + 94.13 × 10 % + 100 × 10 % lies in [26.9125, 26.9135], printed 26.90 stands for [26.895, 26.905]: they are 0.0075 apart",
            ],
            evaluation.With(Verdict.Contradiction).Select(finding => finding.Statement.English));
        Assert.Equal("“อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน” is no number", evaluation.With(Verdict.NotCheckable)[0].Obstacle!.English);
    }

    [Fact]
    public void The_texts_of_the_projects_contradict_themselves_five_times() => Assert.Equal(
        [
            "13031074.00: 256479 + 463366 + 470359 + 11840481, 386.995 apart, None",
            "3907: 634 + 644 + 1864 + 762, 0.5 apart, None",
            "52660: 5228 + 15465 + 17937 + 14010, 17.5 apart, None",
            "52660: printed elsewhere as 52660 ครัวเรือน, 0 apart, Unit",
            "5.72: printed elsewhere as 5.72 ร้อยละ, 0 apart, Unit",
        ],
        EtdaReport.OfProjects.With(Verdict.Contradiction).Select(finding =>
            $"{finding.Printed}: {finding.Formula.English}, {finding.Distance!.Value:0.###} apart, {finding.Disagreement}"));

    [Fact]
    public void Damaged_digits_and_pending_results_are_not_checkable() => Assert.Equal(
        ["“323,8777” is no number", "“อยู่ระหว่างสำนักงาน ก.พ.ร. ประเมินผลการดำเนินงาน” is no number"],
        EtdaReport.OfProjects.With(Verdict.NotCheckable).Select(finding => finding.Obstacle!.English));

    [Fact]
    public void The_rest_of_the_texts_agrees()
    {
        Assert.Equal((12, 1), (EtdaReport.OfProjects.CountOf(Verdict.Exact), EtdaReport.OfProjects.CountOf(Verdict.WithinRounding)));
        Assert.Equal("(75.72 + 79.33) ÷ 2", EtdaReport.OfProjects.With(Verdict.WithinRounding)[0].Formula.English);
    }

    [Fact]
    public void Lists_have_as_many_names_as_stated_but_for_the_provinces()
    {
        Assert.Equal([Verdict.Exact, Verdict.Exact, Verdict.Exact, Verdict.Contradiction], EtdaReport.OfLists.Select(finding => finding.Verdict));
        Assert.Equal("17 names listed lies in [17, 17], printed 18 stands for [17.5, 18.5]: they are 0.5 apart", EtdaReport.OfLists[3].Statement.English);
    }

    [Fact]
    public void The_headline_figures_moved_so_since_last_year()
    {
        Assert.Equal("93.60 after 93.83: fall of 0.23", new YearOnYear(Reported.Parse("93.60"), Reported.Parse("93.83")).ToString());
        Assert.Equal("88.45 after 87.80: rise of 0.65", new YearOnYear(Reported.Parse("88.45"), Reported.Parse("87.80")).ToString());
        Assert.Equal("77.53 after 87.80: fall of 10.27", new YearOnYear(Reported.Parse("77.53"), Reported.Parse("87.80")).ToString());
    }

    [Fact]
    public void The_reconciliation_of_the_evaluation_in_both_languages_is_the_approved_one() =>
        Approved.Verify(EtdaReport.OfEvaluation.Explain(Language.English) + "\n" + EtdaReport.OfEvaluation.Explain(Language.Thai));
}
