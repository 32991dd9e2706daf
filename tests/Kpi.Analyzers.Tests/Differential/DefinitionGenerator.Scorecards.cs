using System.Globalization;

namespace Kpi.Analyzers.Tests.Differential;

/// <content>Indicators, components, scorecards and their assessment.</content>
internal sealed partial class DefinitionGenerator
{
    private static readonly string[] MalformedCodes = ["", "1.", ".1", "1..2", "a", "01", "1.02", "1.2.3.4.5", "1 "];

    private readonly List<string> _codes = [];
    private readonly List<(string Name, string Kind)> _measures = [];

    private Fragment WriteBody()
    {
        Fragment scorecard = Scorecard();
        if (_choices.Often(30))
            return scorecard;
        Fragment receiver = _choices.Often(60) ? _scalars.Declare("static readonly Scorecard", scorecard) : "(" + scorecard + ")";
        return Assess(receiver);
    }

    private Fragment Scorecard()
    {
        int place = _mistakes.Places;
        // OPDC 2568: component 1 weighs 70, component 2 weighs 30.
        List<decimal> first = Split(70m);
        List<decimal> second = Split(30m);
        if (_mistakes.Next())
            (first[^1], second[^1]) = (first[^1] - 0.5m, second[^1] + 0.5m);
        second[^1] += _mistakes.Choose(0m, -0.5m, 0.5m, 1m, 20m);

        string listForm = _choices.Pick(Constructs.Lists);
        string codeOfSecond = _mistakes.Choose("2", "1");
        string prefixOfSecond = _mistakes.Choose("2", "7", "21", "1.7");
        Fragment one = _choices.Branch(() => Component("1", "1", first, listForm == "collection expression"));
        Fragment two = _choices.Branch(() => Component(codeOfSecond, prefixOfSecond, second, listForm == "collection expression"));
        bool isEmpty = _mistakes.Next();

        (string agency, _) = _scalars.String("ETDA");
        (Fragment arguments, string form) = Arguments(
            ("agency", agency),
            ("year", _choices.Branch(Year)),
            ("framework", _choices.Branch(Framework)),
            ("components", List("Component", listForm, isEmpty ? [] : new[] { one, two })));
        return ("new Scorecard" + arguments).AsCall(Owner.Scorecard, PlacesSince(place), form, listForm);
    }

    private Fragment Year()
    {
        int place = _mistakes.Places;
        bool buddhist = _choices.Often(50);
        int year = _mistakes.Choose(buddhist ? 2568 : 2025, buddhist ? 2025 : 2568);
        year = _mistakes.Choose(year, buddhist ? [2504, 2644, 0, -1] : [1961, 2101, 0, 5000]);
        (string code, string form) = _scalars.WholeNumber(year);
        (Fragment arguments, string argumentForm) = Arguments(("year", code));
        Fragment call = ($"FiscalYear.From{(buddhist ? "BuddhistEra" : "CommonEra")}" + arguments).AsCall(Owner.FiscalYear, PlacesSince(place), form, argumentForm);
        if (!_choices.Often(70))
            return call;

        int placeOfQuarter = _mistakes.Places;
        (string number, string numberForm) = _scalars.WholeNumber(_mistakes.Choose(_choices.Number(1, 5), 0, 5, -3));
        return "(" + (call + $".Quarter({number})").AsCall(Owner.Quarter, PlacesSince(placeOfQuarter), numberForm) + ").Year";
    }

    private Fragment Component(string code, string prefix, IReadOnlyList<decimal> weights, bool canBeTargetTyped)
    {
        int place = _mistakes.Places;
        string listForm = _choices.Pick(Constructs.Lists);
        Fragment[] indicators = [.. weights.Select((weight, index) => _choices.Branch(() => Indicator(
            string.Create(CultureInfo.InvariantCulture, $"{prefix}.{index + 1}"), weight, listForm == "collection expression")))];
        if (_mistakes.Next())
            indicators = [];
        (string written, _) = _scalars.String(_mistakes.Choose(code, MalformedCodes));
        (Fragment arguments, string form) = Arguments(
            ("code", written), ("title", "\"Component\""), ("indicators", List("Indicator", listForm, indicators)));
        return Create(Owner.Component, "Component", place, canBeTargetTyped, arguments, form, listForm);
    }

    private Fragment Indicator(string code, decimal weight, bool canBeTargetTyped)
    {
        int place = _mistakes.Places;
        string other = _codes.Count > 0 ? _choices.Pick(_codes) : "2.1";
        _codes.Add(code);
        code = _mistakes.Choose(code, other);
        (string writtenCode, string codeForm) = _scalars.String(_mistakes.Choose(code, MalformedCodes));
        int placeOfWeight = _mistakes.Places;
        (string writtenWeight, string weightForm) = _scalars.Number(_mistakes.Choose(weight, 0m, -0.5m, 100.5m, 1000m));
        Fragment convertedWeight = ((Fragment)writtenWeight).AsCall(Owner.WeightConversion, PlacesSince(placeOfWeight), weightForm);

        if (_choices.Often(15))
        {
            // The method throws what the constructor would, and shows it at its arguments.
            (Fragment madeOf, string madeForm) = Arguments(("code", writtenCode), ("weight", writtenWeight));
            return ("Made" + madeOf).AsCall(Owner.Made, PlacesSince(place), madeForm, codeForm);
        }

        var arguments = new List<(string, Fragment)> { ("code", writtenCode), ("title", "\"Indicator\""), ("weight", convertedWeight) };
        if (_choices.Often(60))
        {
            (Fragment target, IReadOnlyList<(string, string)> measures) = _choices.Branch(() => Target(canBeTargetTyped: true));
            _measures.AddRange(measures);
            arguments.Add(("target", target));
        }

        (Fragment written, string form) = Arguments([.. arguments]);
        return Create(Owner.Indicator, "Indicator", place, canBeTargetTyped, written, form, codeForm);
    }

    private Fragment Assess(Fragment receiver)
    {
        int place = _mistakes.Places;
        var evidence = new List<Fragment>();
        string strange = NewMeasure("Percent");
        foreach ((string measure, string kind) in _measures.Where(_ => _choices.Often(80)))
        {
            string observed = _mistakes.Choose(measure, strange);
            evidence.Add(_choices.Branch(() => Observation(observed, observed == strange ? "Percent" : kind)));
        }

        foreach (string code in _codes.Where(_ => _choices.Often(40)))
            evidence.Add(_choices.Branch(() => Score(code)));

        // The copy shares the places of mistakes, so what is wrong in both would be repaired at once.
        if (evidence.Count > 0 && _mistakes.Next() && !evidence[0].Calls.Any(call => _mistakes.Made.Any(call.Contains)))
            evidence.Add(evidence[0]);

        string form = evidence.Count == 0 ? "params" : _choices.Pick(Constructs.ParameterLists);
        Fragment list = form == "params" ? Fragment.Join(", ", evidence) : List("Evidence", form, evidence);
        return (receiver + ".Assess(" + list + ")").AsCall(Owner.Assessment, PlacesSince(place), form);
    }

    private Fragment Observation(string measure, string kind)
    {
        int place = _mistakes.Places;
        decimal drawn = _mistakes.Choose(_choices.Number(0, 100), -1m);
        decimal value = kind == "Percent" ? 3m : drawn;
        (Fragment written, string form) = Value(kind, value);
        (Fragment arguments, string argumentForm) = Arguments(("value", written), ("asOf", "new LocalDate(2025, 8, 22)"));
        return ($"{measure}.Observed" + arguments).AsCall(Owner.Observation, PlacesSince(place), form, argumentForm);
    }

    private Fragment Score(string code)
    {
        int place = _mistakes.Places;
        string known = _mistakes.Choose(code, "9.9");
        (string writtenCode, string codeForm) = _scalars.String(_mistakes.Choose(known, MalformedCodes));
        (string score, _) = _scalars.Number(_mistakes.Choose(_choices.Number(0, 101), -0.5m, 100.5m, 120m));
        bool pending = _choices.Often(50);
        (Fragment arguments, string form) = Arguments(("code", writtenCode), (pending ? "assumed" : "score", score));
        return ($"Evidence.{(pending ? "Pending" : "Awarded")}" + arguments).AsCall(Owner.Score, PlacesSince(place), form, codeForm);
    }

    /// <summary>A weight split into one to four parts, in halves of a percent.</summary>
    private List<decimal> Split(decimal total)
    {
        var parts = new List<decimal>();
        decimal rest = total;
        for (int more = _choices.Number(0, 4); more > 0; more--)
        {
            decimal part = _choices.Number(1, 14) / 2m;
            parts.Add(part);
            rest -= part;
        }

        parts.Add(rest);
        return parts;
    }
}
