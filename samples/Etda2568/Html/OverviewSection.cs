namespace Etda.Html;

/// <summary>The three answers at the top: what was achieved, what it cost, what does not add up.</summary>
internal sealed class OverviewSection(Assessment assessment, PortfolioStanding standing, Audit audit, Writing writing)
{
    public Markup Write() =>
        $"""
        <section id="overview" aria-labelledby="overview-heading">
        <h2 id="overview-heading">{writing.Say(PageWording.Overview)}</h2>
        <div class="cards">
        {Achieved()}
        {Cost()}
        {DoesNotAddUp()}
        </div>
        <p class="note">{writing.Say(PageWording.Legend)}</p>
        </section>
        """;

    private Markup Achieved()
    {
        string total = assessment.Total!.Value.ToString();
        Markup range = assessment.Range is { } possible && !possible.IsPoint
            ? $"<p>{writing.Say($"ค่าประมาณการ เป็นไปได้ {possible.Lower}–{possible.Upper}", $"An estimate; {possible.Lower} to {possible.Upper} is still possible.")}</p>"
            : Markup.Nothing;
        return
            $"""
            <section class="card">
            <h3>{writing.Say(PageWording.Achieved)}</h3>
            <p class="answer">{writing.Say(assessment.Level!.Name)}</p>
            <p><a href="#scorecard">{writing.Say($"{total} จาก 100 คะแนน", $"{total} of 100 points")}</a></p>
            {range}
            <p class="statuses">{StatusList.Of(standing.Counts, writing)}</p>
            <p class="note">{writing.Say($"จาก {standing.Counts.Total} ตัวชี้วัดของ {standing.Projects.Count} โครงการ", $"of {standing.Counts.Total} indicators of {standing.Projects.Count} projects")}{BeyondPlan()}</p>
            </section>
            """;
    }

    private Markup BeyondPlan() => standing.Supplementary.Total == 0
        ? Markup.Nothing
        : $"; {writing.Say($"นอกเหนือแผนอีก {standing.Supplementary.Total}", $"{standing.Supplementary.Total} more are beyond the plan")}";

    private Markup Cost()
    {
        BudgetFigures total = standing.Budget!.Total;
        string rate = Money.RateOf(total).ToString(writing.Language);
        return
            $"""
            <section class="card">
            <h3>{writing.Say(PageWording.Cost)}</h3>
            <p class="answer">{Money.Millions(total.Disbursed)}</p>
            <p><a href="#budget">{writing.Say(
                $"ล้านบาทที่เบิกจ่าย จาก {Money.Millions(total.Allocated)} ที่ได้รับจัดสรร",
                $"million baht disbursed, of {Money.Millions(total.Allocated)} allocated")}</a> ({rate})</p>
            {new BudgetBar(total, writing).Draw()}
            <dl class="amounts">
            <div><dt>{writing.Say(PageWording.Disbursed)}</dt><dd>{Money.Millions(total.Disbursed)}</dd></div>
            <div><dt>{writing.Say(PageWording.Committed)}</dt><dd>{Money.Millions(total.Committed)}</dd></div>
            <div><dt>{writing.Say(PageWording.Available)}</dt><dd>{Money.Millions(total.Available)}</dd></div>
            </dl>
            </section>
            """;
    }

    private Markup DoesNotAddUp()
    {
        int contradicting = audit.Findings.Count(finding => finding.Finding.Verdict == Verdict.Contradiction);
        return
            $"""
            <section class="card">
            <h3>{writing.Say(PageWording.DoesNotAddUp)}</h3>
            <p class="answer">{contradicting}</p>
            <p><a href="#audit">{writing.Say($"จาก {audit.Findings.Count} ข้อค้นพบขัดแย้งกัน", $"of {audit.Findings.Count} findings contradict")}</a></p>
            <ul class="counts">
            {Enum.GetValues<Seriousness>().Select(Count)}
            </ul>
            </section>
            """;
    }

    private Markup Count(Seriousness seriousness) =>
        $"""
        <li><span class="mark {PageWording.ClassOf(seriousness)}" aria-hidden="true">{PageWording.MarkOf(seriousness)}</span><a href="#{AuditSection.AnchorOf(seriousness)}">{writing.Say(audit.Titles[(int)seriousness])}</a><b>{audit.Findings.Count(finding => finding.Seriousness == seriousness)}</b></li>
        """;
}
