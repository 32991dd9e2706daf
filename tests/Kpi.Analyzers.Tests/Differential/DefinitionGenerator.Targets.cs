namespace Kpi.Analyzers.Tests.Differential;

/// <content>Measures, criteria and targets.</content>
internal sealed partial class DefinitionGenerator
{
    private static readonly string[] Kinds = ["Count", "Share", "Percent", "Money", "Ratio", "Points"];

    private readonly List<(string Code, string Kind)> _codesOfKinds = [];

    private string NewMeasure(string kind, string? codeName = null)
    {
        string type = kind switch { "Count" => "long", "Money" => "Baht", "Ratio" or "Points" => "decimal", _ => "Percentage" };
        (string code, _) = _scalars.String(codeName ?? $"m{_fields.Count}");
        string extra = kind switch
        {
            "Count" or "Points" when _choices.Often(30) => ", unit: new(\"หน่วย\", \"units\")",
            "Money" or "Ratio" or "Points" when _choices.Often(30) => ", canBeNegative: false",
            _ => "",
        };
        return _scalars.Declare($"static readonly Measure<{type}>", $"Measure.{kind}({code}, \"Measure\"{extra})");
    }

    /// <summary>A comparison whose threshold the measure can take, unless it is a mistake.</summary>
    private Fragment Comparison(string measure, string kind, string @operator, decimal threshold)
    {
        int place = _mistakes.Places;
        decimal outside = kind == "Share" ? _choices.Pick([-0.5m, 100.01m, 120m]) : -1m;
        if (kind != "Percent" && _mistakes.Next())
            threshold = outside;
        (Fragment value, string form) = Value(kind, threshold);
        Fragment comparison = @operator switch
        {
            "==" => $"{measure}.Exactly(" + value + ")",
            "between" => $"{measure}.Between(" + value + $", {LargestOf(kind)})",
            _ => $"{measure} {@operator} " + value,
        };
        return comparison.AsCall(Owner.Comparison, PlacesSince(place), form);
    }

    /// <summary>A value that no threshold lies above, so that up to it is no further condition.</summary>
    private static string LargestOf(string kind) => kind switch
    {
        "Count" => "long.MaxValue",
        "Share" => "100",
        "Money" => "Baht.Of(decimal.MaxValue)",
        _ => "decimal.MaxValue",
    };

    /// <summary>A value of a measure's type.</summary>
    private (Fragment Code, string Form) Value(string kind, decimal value)
    {
        if (kind == "Count")
            return _scalars.WholeNumber((int)value);
        if (kind != "Money")
            return _scalars.Number(value);
        bool inMillions = _choices.Often(50);
        (string number, string form) = _scalars.Number(inMillions ? value / 1_000_000m : value);
        return ($"Baht.{(inMillions ? "Millions" : "Of")}({number})", form);
    }

    /// <summary>A target on one measure, or on two joined by and, or by or; returns the measures it names.</summary>
    private (Fragment Code, IReadOnlyList<(string Name, string Kind)> Measures) Target(bool canBeTargetTyped)
    {
        int place = _mistakes.Places;
        string kind = _choices.Pick(Kinds);
        string code = $"t{_fields.Count}";
        if (_codesOfKinds.FirstOrDefault(earlier => earlier.Kind != kind).Code is { } another && _mistakes.Next())
            code = another;
        string measure = NewMeasure(kind, code);
        string join = _choices.Pick(["", "", "&", "|"]);
        string otherKind = _choices.Pick([.. Kinds.Where(another => another != kind)]);
        string? other = join.Length > 0 ? NewMeasure(otherKind, _mistakes.Next() ? code : null) : null;

        decimal low = _choices.Number(1, 30);
        decimal step = _choices.Number(1, 30);
        bool rising = _choices.Often(70);
        string @operator = rising ? _choices.Pick([">=", ">", "between"]) : _choices.Pick(["<=", "<"]);
        decimal[] thresholds = rising ? [low, low + step, low + 2 * step] : [low + 2 * step, low + step, low];

        if (_mistakes.Next())
            (thresholds[0], thresholds[1]) = (thresholds[1], thresholds[0]);
        if (_mistakes.Next())
            (thresholds[1], thresholds[2]) = (thresholds[2], thresholds[1]);
        int same = _choices.Pick([0, 2]);
        if (_mistakes.Next())
            thresholds[1] = thresholds[same];
        string operatorOfBasic = @operator;
        if (kind is not "Percent" && join != "|" && _mistakes.Next())
            (operatorOfBasic, thresholds[0]) = (">=", 0m);

        Fragment[] tiers = [.. thresholds.Select((threshold, index) =>
        {
            Fragment first = Comparison(measure, kind, index == 0 ? operatorOfBasic : @operator, threshold);
            if (other is null)
                return _choices.Often(10) ? "!!(" + first + ")" : first;
            Fragment second = Comparison(other, otherKind, ">=", join == "&" ? 5m + index : 50m);
            return first + $" {join} " + second;
        })];

        var named = new List<(string, Fragment)> { ("basic", tiers[0]), ("standard", tiers[1]), ("advanced", tiers[2]) };
        bool canBeLinear = other is null && @operator != "between";
        string? scoring = _choices.Pick([null, "ScoringMethod.Step", canBeLinear ? "ScoringMethod.Linear" : null]);
        if (!canBeLinear && _mistakes.Next())
            scoring = "ScoringMethod.Linear";
        if (scoring is not null)
            named.Add(("scoring", scoring));
        (Fragment arguments, string form) = Arguments([.. named]);
        _codesOfKinds.Add((code, kind));
        Fragment target = Create(Owner.Target, "TieredTarget", place, canBeTargetTyped, arguments, form);
        return (target, other is null ? [(measure, kind)] : [(measure, kind), (other, otherKind)]);
    }
}
