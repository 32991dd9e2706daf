using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Scorecards;
using Kpi.Domain.Targets;
using Term = (Kpi.Domain.Reporting.Reported Figure, decimal Factor);
using WeightedScore = (Kpi.Domain.Reporting.Reported Score, Kpi.Domain.Quantities.Weight Weight);

namespace Kpi.Domain.Reporting;

/// <summary>
/// What a printed figure is held against, as JSON: its kind and what goes in, so that the verdict follows again:
/// <c>{ "kind": "sum", "parts": [ … ] }</c>.
/// </summary>
internal sealed class FormulaFormat() : ObjectFormat<ReportedFormula>(
    Make,
    new PartMember<ReportedFormula, FormulaKind>("kind", NameFormat<FormulaKind>.Instance, formula => KindOf(formula), isRequired: true),
    Member(FormulaKind.Sum, "parts", Figures, formula => formula.Inputs),
    Member(FormulaKind.Sum, "isComplete", FlagFormat.Instance, formula => formula is LinearFormula { IsComplete: false } ? false : null),
    Member(FormulaKind.Mean, "figures", Figures, formula => formula.Inputs),
    Member(FormulaKind.Combination, "terms", new ListFormat<Term>(new TermFormat()), formula => TermsOf((LinearFormula)formula, factor => factor)),
    Member(FormulaKind.WeightedTotal, "scores", new ListFormat<WeightedScore>(new WeightedScoreFormat()), formula => TermsOf((LinearFormula)formula, factor => (Weight)factor)),
    Member(FormulaKind.Ratio, "numerator", Reported.Json, formula => formula.Inputs[0]),
    Member(FormulaKind.Ratio, "denominator", Reported.Json, formula => formula.Inputs[1]),
    Member(FormulaKind.Percentage, "part", Reported.Json, formula => formula.Inputs[0]),
    Member(FormulaKind.Percentage, "whole", Reported.Json, formula => formula.Inputs[1]),
    Member(FormulaKind.Level, "total", Reported.Json, formula => formula.Inputs[0]),
    Member(FormulaKind.Points, "target", TieredTarget.Json, formula => ((PointsFormula)formula).Target),
    Member(FormulaKind.Points, "results", new ListFormat<ReportedResult>(ReportedResult.Json), formula => ((PointsFormula)formula).Results),
    new PartMember<ReportedFormula, EvaluationFramework>("framework", EvaluationFramework.Json, FrameworkOf, isRequired: false),
    Member(FormulaKind.Count, "names", new ListFormat<string>(AnyTextFormat.Instance), formula => ((ComputedFormula)formula).Names),
    Member(FormulaKind.Computed, "title", BilingualText.Json, formula => ((ComputedFormula)formula).Title),
    Member(FormulaKind.Computed, "value", NumberPartFormat.Instance, formula => ((ComputedFormula)formula).Value),
    Member(FormulaKind.Computed, "isMoney", FlagFormat.Instance, formula => formula is ComputedFormula { IsMoney: true } ? true : null),
    Member(FormulaKind.Duplicates, "others", Figures, formula => formula.Inputs))
{
    private static readonly KindMembers<FormulaKind> Kinds = new(
        (FormulaKind.Sum, ["parts"], ["isComplete"]),
        (FormulaKind.Mean, ["figures"], []),
        (FormulaKind.Combination, ["terms"], []),
        (FormulaKind.WeightedTotal, ["scores"], []),
        (FormulaKind.Ratio, ["numerator", "denominator"], []),
        (FormulaKind.Percentage, ["part", "whole"], []),
        (FormulaKind.Level, ["total", "framework"], []),
        (FormulaKind.Points, ["target", "framework", "results"], []),
        (FormulaKind.Count, ["names"], []),
        (FormulaKind.Computed, ["title", "value"], ["isMoney"]),
        (FormulaKind.Duplicates, ["others"], []));

    public static FormulaFormat Instance { get; } = new();

    private static JsonFormat<IReadOnlyList<Reported>> Figures => new ListFormat<Reported>(Reported.Json);

    private static ReportedFormula Make(JsonParts parts)
    {
        FormulaKind kind = parts.Get<FormulaKind>("kind");
        Kinds.Check(parts, kind);
        return kind switch
        {
            FormulaKind.Sum => LinearFormula.Sum(List<Reported>("parts"), parts.Get("isComplete", true)),
            FormulaKind.Mean => LinearFormula.Mean(List<Reported>("figures")),
            FormulaKind.Combination => LinearFormula.Combination(List<Term>("terms")),
            FormulaKind.WeightedTotal => LinearFormula.WeightedTotal(Array.ConvertAll(List<WeightedScore>("scores"), score => (score.Score, score.Weight.Value))),
            FormulaKind.Ratio => RatioFormula.Ratio(parts.Get<Reported>("numerator"), parts.Get<Reported>("denominator")),
            FormulaKind.Percentage => RatioFormula.Percentage(parts.Get<Reported>("part"), parts.Get<Reported>("whole")),
            FormulaKind.Level => new LevelFormula(parts.Get<Reported>("total"), parts.Get<EvaluationFramework>("framework")),
            FormulaKind.Points => PointsFormula.Of(parts.Get<TieredTarget>("target"), parts.Get<EvaluationFramework>("framework"), List<ReportedResult>("results")),
            FormulaKind.Count => ComputedFormula.OfNames(List<string>("names")),
            FormulaKind.Computed => Computed(parts.Get<decimal>("value"), parts.Get<BilingualText>("title"), parts.Get("isMoney", false)),
            _ => new DuplicateFormula(List<Reported>("others")),
        };

        T[] List<T>(string name) => [.. parts.Get<IReadOnlyList<T>>(name)];
    }

    private static ComputedFormula Computed(decimal value, BilingualText title, bool isMoney) =>
        isMoney ? Reconcile.FormulaOf(Baht.Of(value), title) : Reconcile.FormulaOf(value, title);

    private static FormulaKind KindOf(ReportedFormula formula) => formula switch
    {
        LinearFormula { IsInPercent: true } => FormulaKind.WeightedTotal,
        LinearFormula { Factors: not null } => FormulaKind.Combination,
        LinearFormula { Divisor: not 1m } => FormulaKind.Mean,
        LinearFormula => FormulaKind.Sum,
        RatioFormula { IsInPercent: true } => FormulaKind.Percentage,
        RatioFormula => FormulaKind.Ratio,
        LevelFormula => FormulaKind.Level,
        PointsFormula => FormulaKind.Points,
        ComputedFormula { Names: not null } => FormulaKind.Count,
        ComputedFormula => FormulaKind.Computed,
        _ => FormulaKind.Duplicates,
    };

    private static EvaluationFramework? FrameworkOf(ReportedFormula formula) => formula switch
    {
        LevelFormula level => level.Framework,
        PointsFormula points => points.Framework,
        _ => null,
    };

    private static (Reported, TFactor)[] TermsOf<TFactor>(LinearFormula formula, Func<decimal, TFactor> factorOf) =>
        [.. formula.Inputs.Zip(formula.Factors!, (figure, factor) => (figure, factorOf(factor)))];

    private static PartMember<ReportedFormula, TPart> Member<TPart>(FormulaKind kind, string name, JsonFormat<TPart> format, Func<ReportedFormula, object?> partOf)
        where TPart : notnull =>
        new(name, format, formula => KindOf(formula) == kind ? partOf(formula) : null, isRequired: false);

    /// <summary>A figure and its factor: <c>{ "figure": …, "factor": -1 }</c>.</summary>
    private sealed class TermFormat() : ObjectFormat<Term>(
        parts => (parts.Get<Reported>("figure"), parts.Get<decimal>("factor")),
        new PartMember<Term, Reported>("figure", Reported.Json, term => term.Figure, isRequired: true),
        new PartMember<Term, decimal>("factor", NumberPartFormat.Instance, term => term.Factor, isRequired: true));

    /// <summary>A score and its weight: <c>{ "score": …, "weight": 10 }</c>.</summary>
    private sealed class WeightedScoreFormat() : ObjectFormat<WeightedScore>(
        parts => (parts.Get<Reported>("score"), parts.Get<Weight>("weight")),
        new PartMember<WeightedScore, Reported>("score", Reported.Json, score => score.Score, isRequired: true),
        new PartMember<WeightedScore, Weight>("weight", Weight.Json, score => score.Weight, isRequired: true));
}
