using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <content>A finding in words.</content>
public sealed partial class Finding
{
    /// <summary>
    /// The finding in one sentence: <c>94.13 × 10 % lies in [9.4125, 9.4135], printed 9.40 stands for [9.395, 9.405]: they
    /// are 0.0075 apart</c>.
    /// </summary>
    public BilingualText Statement => new(State(Language.Thai), State(Language.English));

    /// <summary>The verdict, the sentence and the figures that went in, as text in one language: a line each, parts indented.</summary>
    public string Explain(Language language) => Explain().In(language);

    /// <summary>The verdict, the sentence and the figures that went in, as a tree.</summary>
    public Explanation Explain()
    {
        BilingualText verdict = VerdictNames.Of(Verdict);
        return new Explanation(
            new BilingualText($"{verdict.Thai}: {Statement.Thai}", $"{verdict.English}: {Statement.English}"),
            [
                Explain(new("พิมพ์ไว้", "printed"), Printed),
                .. Inputs.Select(input => Explain(new("จาก", "from"), input)),
                .. _formula.Grounds.Select(ground => new Explanation(ground)),
            ]);
    }

    /// <summary>The verdict and the sentence in English.</summary>
    public override string ToString() => Explain().Statement.English;

    private string State(Language language)
    {
        bool isThai = language == Language.Thai;
        string formula = Formula.In(language);
        string printed = Printed.Bare(language);
        if (Verdict == Verdict.NotCheckable)
            return $"{formula} = {printed}{(isThai ? " เพราะ " : ", since ")}{Obstacle!.In(language)}";
        string aspects = Disagreement == Disagreement.None ? ""
            : $"{(isThai ? " ไม่ตรงกันใน" : "; they differ in ")}{Disagreement.Describe(language)}";
        if (Disagreement != Disagreement.None && !Disagreement.HasFlag(Disagreement.Value))
            return (isThai ? $"พิมพ์ว่า {Printed.Describe(language)} {formula}" : $"printed as {Printed.Describe(language)}, {formula}") + aspects;
        if (Verdict == Verdict.Exact || Compare() is not { } intervals)
            return (isThai ? $"{formula} ได้ {printed} ตามที่พิมพ์" : $"{formula} gives {printed}, as printed") + aspects;
        string compared = isThai
            ? $"{formula} อยู่ในช่วง {intervals.Computed} ส่วน {printed} ที่พิมพ์แทนค่าในช่วง {intervals.Stated}"
            : $"{formula} lies in {intervals.Computed}, printed {printed} stands for {intervals.Stated}";
        string apart = DistanceOf(intervals.Computed, intervals.Stated) is not { } distance || distance == 0m ? ""
            : isThai ? $" ห่างกัน {CanonicalNumber.Of(distance)}" : $": they are {CanonicalNumber.Of(distance)} apart";
        return compared + apart + aspects;
    }

    private static Explanation Explain(BilingualText role, Reported figure) =>
        new(new BilingualText($"{role.Thai} {Describe(figure, Language.Thai)}", $"{role.English} {Describe(figure, Language.English)}"));

    private static string Describe(Reported figure, Language language)
    {
        string title = figure.Title is null ? "" : $" {figure.Title.In(language)}";
        string place = figure.Place is null ? "" : $" ({figure.Place.Describe(language)})";
        return figure.Describe(language) + title + place;
    }
}
