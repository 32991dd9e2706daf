namespace Kpi.Analyzers.Tests.Differential;

/// <content>Projects, series of quarters and measures computed from others, beside a scorecard.</content>
internal sealed partial class DefinitionGenerator
{
    private const string YearOfProjects = "FiscalYear.FromBuddhistEra(2568)";

    private Fragment Portfolio()
    {
        int place = _mistakes.Places;
        string listForm = _choices.Pick(Constructs.Lists);
        Fragment[] projects = [.. new[] { "1", ChooseOften("2", "1") }.Select(
            code => _choices.Often(50) ? _choices.Branch(() => Project(code, listForm == "collection expression")) : $"SmallProject(\"{code}\")")];
        (Fragment arguments, string form) = Arguments(("title", "\"Projects\""), ("year", YearOfProjects), ("projects", List("Project", listForm, projects)));
        return ("new ProjectPortfolio" + arguments).AsCall(Owner.Portfolio, PlacesSince(place), form, listForm);
    }

    private Fragment Project(string code, bool canBeTargetTyped)
    {
        int place = _mistakes.Places;
        string listForm = _choices.Pick(Constructs.Lists);
        string measure = $"p{_fields.Count}";
        string codeOfSecond = ChooseOften("2", "1");
        string kindOfSecond = ChooseOften("Count", "Share");
        Fragment[] indicators = [.. new[] { ("1", "Count"), (codeOfSecond, kindOfSecond) }.Select(
            ((string Code, string Kind) indicator) => _choices.Branch(() => ProjectIndicator(indicator.Code, indicator.Kind, measure, listForm == "collection expression")))];
        (string written, _) = _scalars.String(_mistakes.Choose(code, MalformedCodes));
        (Fragment arguments, string form) = Arguments(
            ("code", written), ("title", "\"Project\""), ("year", YearOfProjects), ("indicators", List("ProjectIndicator", listForm, indicators)));
        return Create(Owner.Project, "Project", place, canBeTargetTyped, arguments, form, listForm);
    }

    private Fragment ProjectIndicator(string code, string kind, string codeOfMeasure, bool canBeTargetTyped)
    {
        int place = _mistakes.Places;
        (string written, string codeForm) = _scalars.String(_mistakes.Choose(code, MalformedCodes));
        string measure = NewMeasure(kind, codeOfMeasure);
        Fragment target = _choices.Branch(() => Comparison(measure, kind, ">=", _choices.Number(1, 90)));
        (Fragment arguments, string form) = Arguments(("code", written), ("title", "\"Indicator\""), ("target", target));
        return Create(Owner.ProjectIndicator, "ProjectIndicator", place, canBeTargetTyped, arguments, form, codeForm);
    }

    /// <summary>A series whose first figure may be wrong; those of the quarters after it, if any, are few or nothing.</summary>
    private Fragment Series()
    {
        int place = _mistakes.Places;
        (string kind, string type, string few) = _choices.Pick([("Count", "long?", "3"), ("Share", "Percentage?", "3m"), ("Money", "Baht?", "Baht.Of(3)")]);
        string measure = NewMeasure(kind);
        string reading = kind == "Share" ? "Cumulative" : _choices.Pick(Constructs.Series);
        (Fragment first, string numberForm) = Value(kind, ChooseOften(_choices.Number(0, 100), -1000m, -7m, -1m));
        Fragment[] quarters = [first, .. Enumerable.Range(0, _choices.Number(0, 4)).Select(_ => (Fragment)_choices.Pick(["null", few]))];
        string listForm = _choices.Pick(Constructs.ParameterLists);
        Fragment list = listForm == "params" ? Fragment.Join(", ", quarters) : List(type, listForm, quarters);
        return ($"{measure}.{reading}({YearOfProjects}, " + list + ")").AsCall(Owner.Series, PlacesSince(place), reading, listForm, numberForm);
    }

    /// <summary>A measure computed from two others, of which the first may be observed so high that the value is none for a share.</summary>
    private Fragment Derivation()
    {
        int place = _mistakes.Places;
        string formula = _choices.Pick(Constructs.Formulas);
        string kind = formula == "AsRatioOf" ? "Count" : "Percent";
        string[] parts = [NewMeasure(kind), NewMeasure(kind)];
        string derivation = $"{NewMeasure("Share")}.{formula}" + formula switch
        {
            "AsMeanOf" => $"(2, {parts[0]}, {parts[1]})",
            "AsRatioOf" => $"({parts[0]}, {parts[1]}, 2)",
            _ => $"({parts[0]}, {parts[1]})",
        };
        (Fragment first, string numberForm) = Value(kind, ChooseOften(_choices.Number(0, 40), 200, 1000));
        Fragment[] observations = [$"{parts[0]}.Observed(" + first + ")", $"{parts[1]}.Observed({_choices.Number(41, 60)})"];
        if (_choices.Often(30))
            _choices.Shuffle(observations);
        string listForm = _choices.Pick(Constructs.ParameterLists);
        Fragment list = listForm == "params" ? Fragment.Join(", ", observations) : List("Observation", listForm, observations);
        return (_scalars.Declare("static readonly Derivation<Percentage>", derivation) + ".Observed(" + list + ")")
            .AsCall(Owner.Derivation, PlacesSince(place), formula, listForm, numberForm);
    }
}
