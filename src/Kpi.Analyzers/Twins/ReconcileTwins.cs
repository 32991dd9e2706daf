using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Quantities;
using Kpi.Domain.Reporting;
using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>
/// The twins of reconciling reported figures: the formulas that the program checks them by, over figures that are all known.
/// Only a contradiction is worth a word.
/// </summary>
internal static class ReconcileTwins
{
    private const string Area = "Reporting";

    public static void Register(LibraryTwins twins)
    {
        Add("Sum", "printed", call => FiguresOf(call, "parts") is { } parts ? new LinearFormula(parts) : null);
        Add("Difference", "printed", Difference);
        Add("Combination", "printed", call => TermsOf(call, "terms") is { } terms ? new LinearFormula(FiguresOf(terms), FactorsOf(terms)) : null);
        Add("Mean", "printed", call => FiguresOf(call, "figures") is { } figures ? new LinearFormula(figures, divisor: Math.Max(1, figures.Length)) : null);
        Add("Ratio", "printed", call => Quotient(call["numerator"], call["denominator"], factor: 1m));
        Add("Percentage", "printed", call => Quotient(call["part"], call["whole"], factor: 100m));
        Add("Weighted", "printed", call => call["score"].Facts<Reported>() is { } score && call["weight"].AsDecimal() is { } weight
            ? new LinearFormula([score], [weight], WeightRules.Total, isInPercent: true)
            : null);
        Add("WeightedTotal", "printed", call => TermsOf(call, "scores") is { } scores
            ? new LinearFormula(FiguresOf(scores), FactorsOf(scores), WeightRules.Total, isInPercent: true)
            : null);
        Add("Count", "printed", call => NamesOf(call.ListOf("names")) is { } names ? ComputedFormula.OfNames(names) : null);
        Add("Partition", "whole", Partition);
        Add("Duplicates", "printed", call => FiguresOf(call, "others") is { } others ? new DuplicateFormula(others) : null);
        Add("Computed", "printed", call => call["computed"].AsDecimal() is { } computed && call["title"].Facts<BilingualText>() is { } title
            ? new ComputedFormula(computed, title, [])
            : null);

        void Add(string member, string printed, Func<Call, ReportedFormula?> formulaOf) =>
            twins.Add(Area, "Reconcile", member, call => call[printed].Facts<Reported>() is { } figure && formulaOf(call) is { } formula
                ? Check(figure, formula, printed)
                : Outcome.Unknown);
    }

    private static LinearFormula? Difference(Call call)
    {
        if (call["minuend"].Facts<Reported>() is not { } minuend || FiguresOf(call, "subtrahends") is not { } subtrahends)
            return null;
        Reported[] figures = [minuend, .. subtrahends];
        return new LinearFormula(figures, [.. figures.Select((_, index) => index == 0 ? 1m : -1m)]);
    }

    private static RatioFormula? Quotient(Value numerator, Value denominator, decimal factor) =>
        numerator.Facts<Reported>() is { } above && denominator.Facts<Reported>() is { } below ? new RatioFormula(above, below, factor) : null;

    private static LinearFormula? Partition(Call call)
    {
        if (FiguresOf(call, "parts") is not { } parts || call["isComplete"].AsBoolean() is not true)
            return null;
        if (call["residual"].IsNull || call.IsOmitted("residual"))
            return new LinearFormula(parts);
        return call["residual"].Facts<Reported>() is { } residual ? new LinearFormula([.. parts, residual]) : null;
    }

    private static Reported[]? FiguresOf(Call call, string parameter)
    {
        SequenceValue list = call.ListOf(parameter);
        Reported?[] figures = [.. list.Items.Select(item => item.Value.Facts<Reported>())];
        return list.IsComplete && !figures.Contains(null) ? [.. figures.OfType<Reported>()] : null;
    }

    /// <summary>The figures and factors of a list of tuples; null where one is unknown.</summary>
    private static List<(Reported Figure, decimal Factor)>? TermsOf(Call call, string parameter)
    {
        SequenceValue list = call.ListOf(parameter);
        var terms = new List<(Reported, decimal)>();
        foreach (SequenceItem item in list.Items)
        {
            if (item.Value is not TupleValue { Elements: [var figure, var factor] } || figure.Facts<Reported>() is not { } printed || factor.AsDecimal() is not { } number)
                return null;
            terms.Add((printed, number));
        }

        return list.IsComplete ? terms : null;
    }

    private static Reported[] FiguresOf(IEnumerable<(Reported Figure, decimal Factor)> terms) => [.. terms.Select(term => term.Figure)];

    private static decimal[] FactorsOf(IEnumerable<(Reported Figure, decimal Factor)> terms) => [.. terms.Select(term => term.Factor)];

    private static string[]? NamesOf(SequenceValue names)
    {
        string?[] known = [.. names.Items.Select(item => item.Value.AsString())];
        return names.IsComplete && !known.Contains(null) ? [.. known.OfType<string>()] : null;
    }

    private static Outcome Check(Reported printed, ReportedFormula formula, string parameter)
    {
        bool isAboutValue = formula is not DuplicateFormula duplicates || duplicates.DisagreementWith(printed) == Disagreement.Value;
        if (formula.Decide(printed) != Verdict.Contradiction || !isAboutValue)
            return Outcome.Unknown;
        try
        {
            (DecimalInterval computed, DecimalInterval stated) = formula.Compare(printed);
            return Outcome.Facts(null, RuleCatalogue.ReportedContradiction.At(
                parameter,
                formula.Text,
                BilingualText.Quote(computed.ToString()),
                new BilingualText(printed.Describe(Language.Thai), printed.Describe(Language.English)),
                BilingualText.Quote(stated.ToString()),
                CanonicalNumber.Of(computed.DistanceTo(stated))));
        }
        catch (OverflowException)
        {
            return Outcome.Unknown;
        }
    }
}
