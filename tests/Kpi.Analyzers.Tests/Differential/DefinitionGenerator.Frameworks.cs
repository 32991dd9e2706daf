namespace Kpi.Analyzers.Tests.Differential;

/// <content>Evaluation frameworks: the built-in one, and frameworks of one's own.</content>
internal sealed partial class DefinitionGenerator
{
    private Fragment Framework()
    {
        if (_choices.Often(30))
            return "EvaluationFramework.OpdcPublicOrganization2568";

        int place = _mistakes.Places;
        Fragment points = Sourced("TierPoints", _choices.Branch(TierPoints));
        Fragment levels = Sourced("LevelScale", _choices.Branch(LevelScale));
        (string lowest, _) = _scalars.Number(0m);
        (string highest, _) = _scalars.Number(100m);
        (string name, _) = _scalars.String("Own framework");
        var parts = new List<(string, Fragment)>
        {
            ("name", _choices.Often(50) ? name : $"new BilingualText(\"กรอบของเรา\", {name})"),
            ("scoreRange", Sourced("DecimalInterval", $"DecimalInterval.Closed({lowest}, {highest})")),
            ("tierPoints", points),
            ("scoreBelowBasic", Sourced("Score", "0m")),
            ("levels", levels),
            ("decimalsOfTotal", Sourced("int", "2")),
            ("componentWeights", _choices.Often(70) ? _choices.Branch(ComponentWeights) : "null"),
        };
        if (_choices.Often(80))
            parts.Add(("codesNest", Sourced("bool", _choices.Pick(["true", "true", "true", "false"]))));
        (Fragment arguments, string form) = Arguments([.. parts]);
        return Create(Owner.Framework, "EvaluationFramework", place, canBeTargetTyped: true, arguments, form);
    }

    private Fragment TierPoints()
    {
        int place = _mistakes.Places;
        decimal[] points = [_mistakes.Choose(50m, -0.5m), 75m, _mistakes.Choose(100m, 100.5m, 1000m)];
        if (_mistakes.Next())
            (points[0], points[1]) = (points[1], points[0]);
        if (_mistakes.Next())
            points[2] = points[1];
        (string Code, string Form)[] numbers = [.. points.Select(_scalars.Number)];
        (Fragment arguments, string form) = Arguments(("basic", numbers[0].Code), ("standard", numbers[1].Code), ("advanced", numbers[2].Code));
        return Create(Owner.TierPoints, "TierPoints", place, canBeTargetTyped: true, arguments, [form, .. numbers.Select(number => number.Form).Distinct()]);
    }

    private Fragment LevelScale()
    {
        int place = _mistakes.Places;
        decimal[] bounds = [_mistakes.Choose(95m, 100.01m), 80m, 79.99m, _mistakes.Choose(0m, -0.5m, 0.5m)];
        if (_mistakes.Next())
            (bounds[0], bounds[1]) = (bounds[1], bounds[0]);
        if (_mistakes.Next())
            bounds[2] = bounds[1];
        if (_mistakes.Next())
            Array.Reverse(bounds);
        string form = _choices.Pick(Constructs.ParameterLists);
        Fragment[] levels = [.. bounds.Select((bound, index) => Level(index, bound))];
        Fragment list = form == "params" ? Fragment.Join(", ", levels) : List("Level", form, levels);
        return Create(Owner.LevelScale, "LevelScale", place, canBeTargetTyped: true, "(" + list + ")", form);
    }

    private Fragment Level(int index, decimal bound)
    {
        (string name, _) = _scalars.String($"Level {index}");
        (string lowerBound, _) = _scalars.Number(bound);
        string creation = $"new Level({name}, {lowerBound})";
        return _choices.Often(25) ? _scalars.Declare("static readonly Level", creation) : creation;
    }

    private Fragment ComponentWeights()
    {
        (decimal first, decimal second) = _mistakes.Choose((70m, 30m), (60m, 40m), (69.5m, 30.5m));
        string form = _choices.Pick(Constructs.Lists);
        bool canBeTargetTyped = form == "collection expression";
        Fragment list = List("ComponentWeight", form, [ComponentWeight("1", first, canBeTargetTyped), ComponentWeight("2", second, canBeTargetTyped)]);

        // What holds an array or a list can replace its items, so in a field it is not known.
        return Sourced("IReadOnlyList<ComponentWeight>", list, canBeInField: form is "collection expression" or "spread" or "immutable array");
    }

    private Fragment ComponentWeight(string code, decimal weight, bool canBeTargetTyped)
    {
        int place = _mistakes.Places;
        (string writtenCode, _) = _scalars.String(_mistakes.Choose(code, MalformedCodes));
        (string writtenWeight, string weightForm) = _scalars.Number(weight);
        Fragment converted = ((Fragment)writtenWeight).AsCall(Owner.WeightConversion, PlacesSince(_mistakes.Places), weightForm);
        (Fragment arguments, string form) = Arguments(("code", writtenCode), ("weight", converted));
        return Create(Owner.ComponentWeight, "ComponentWeight", place, canBeTargetTyped, arguments, form);
    }

    /// <summary>A datum with the page that it is taken from.</summary>
    private Fragment Sourced(string type, Fragment datum, bool canBeInField = true)
    {
        string creation = _choices.Often(50) ? "new" : $"new Sourced<{type}>";
        Fragment sourced = creation + "(" + datum + ", \"page\")";
        return canBeInField && _choices.Often(15) ? _scalars.Declare($"static readonly Sourced<{type}>", sourced) : sourced;
    }
}
