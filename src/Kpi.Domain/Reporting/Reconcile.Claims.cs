using Kpi.Domain.Quantities;
using Kpi.Domain.Scorecards;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Reporting;

/// <content>Claims that are no formula over figures: levels, points, counts, amounts of a ledger, one figure printed twice.</content>
public static partial class Reconcile
{
    /// <summary>A printed level, such as ระดับดี, against the printed total.</summary>
    /// <param name="printed">The level's name as printed, in either language, with or without the word ระดับ.</param>
    /// <param name="total">The total as printed.</param>
    /// <param name="framework">The levels, and how a total is rounded before its level is read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding Level(Reported printed, Reported total, EvaluationFramework framework) =>
        Find(printed, new LevelFormula(Checked(total, nameof(total)), framework ?? throw new ArgumentNullException(nameof(framework))));

    /// <summary>A printed score against the tiers of its target and the printed results.</summary>
    /// <param name="printed">The score as printed.</param>
    /// <param name="target">The target.</param>
    /// <param name="framework">The points of the tiers.</param>
    /// <param name="results">The results as printed, one a measure.</param>
    /// <exception cref="ArgumentException">An argument or a result is null, or two results are of one measure.</exception>
    public static Finding Points(Reported printed, TieredTarget target, EvaluationFramework framework, params ReportedResult[] results)
    {
        ReportedResult[] copied = Copy(results, nameof(results));
        return Find(printed, PointsFormula.Of(target ?? throw new ArgumentNullException(nameof(target)), framework ?? throw new ArgumentNullException(nameof(framework)), copied));
    }

    /// <summary>A printed count against the names of what was counted, each as often as it is listed.</summary>
    /// <exception cref="ArgumentException">An argument or a name is null.</exception>
    public static Finding Count(Reported printed, params string[] names) => Find(printed, ComputedFormula.OfNames(Copy(names, nameof(names))));

    /// <summary>A printed figure against a computed value in the figure's base unit.</summary>
    /// <param name="printed">The figure as printed.</param>
    /// <param name="computed">The value, exact.</param>
    /// <param name="title">What was computed.</param>
    /// <exception cref="ArgumentNullException">The figure or the title is null.</exception>
    public static Finding Computed(Reported printed, decimal computed, BilingualText title) =>
        Find(printed, FormulaOf(computed, title));

    /// <summary>A printed amount of money against a computed one, such as a ledger's.</summary>
    /// <param name="printed">The amount as printed, in a unit of money; without a unit, in baht.</param>
    /// <param name="computed">The amount, exact.</param>
    /// <param name="title">What was computed.</param>
    /// <exception cref="ArgumentNullException">The figure or the title is null.</exception>
    public static Finding Computed(Reported printed, Baht computed, BilingualText title) =>
        Find(printed, FormulaOf(computed, title));

    /// <summary>
    /// The prints of one figure against each other. Prints of one precision must be equal, others must have values in
    /// common; units and titles must agree where they are stated; a number in one place and none in another do not agree.
    /// <see cref="Finding.Disagreement"/> says which of these it is.
    /// </summary>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public static Finding Duplicates(Reported printed, params Reported[] others) => Find(printed, new DuplicateFormula(Copy(others, nameof(others))));

    /// <summary>
    /// The finding on the prints of one figure, and after it a check that uses the figure: once, with the most precise
    /// print, where they agree in value; once for each printed value where they do not.
    /// </summary>
    /// <param name="prints">The prints, at least one.</param>
    /// <param name="check">The check, given a print.</param>
    /// <exception cref="ArgumentException">An argument or a print is null, or there is no print.</exception>
    public static IReadOnlyList<Finding> EachPrint(IEnumerable<Reported> prints, Func<Reported, Finding> check)
    {
        Reported[] copied = Copy(prints, nameof(prints));
        if (copied.Length == 0)
            throw new ArgumentException("At least one print is needed.", nameof(prints));
        if (check is null)
            throw new ArgumentNullException(nameof(check));
        Finding duplicates = Duplicates(copied[0], [.. copied.Skip(1)]);
        bool isConsistent = (duplicates.Disagreement & (Disagreement.Value | Disagreement.Presence)) == Disagreement.None;
        IEnumerable<Reported> used = isConsistent
            ? copied.OrderByDescending(print => print.IsNumber).ThenBy(print => print.Interval?.IsPoint == true ? 0m : print.LastUnit * print.Scale).Take(1)
            : copied.GroupBy(print => (print.Kind, print.Number, print.Scale, print.Words)).Select(group => group.First());
        return Array.AsReadOnly<Finding>([duplicates, .. used.Select(check)]);
    }

    internal static ComputedFormula FormulaOf(decimal computed, BilingualText title) =>
        new(computed, Name(title, CanonicalNumber.Of(computed), CanonicalNumber.Of(computed)), []) { Title = title };

    internal static ComputedFormula FormulaOf(Baht computed, BilingualText title) =>
        new(computed.Amount, Name(title, computed.ToString(Language.Thai), computed.ToString(Language.English)), []) { Title = title, IsMoney = true };

    private static BilingualText Name(BilingualText title, string thai, string english) =>
        title is null ? throw new ArgumentNullException(nameof(title)) : new($"{title.Thai} {thai}", $"{title.English} {english}");
}
