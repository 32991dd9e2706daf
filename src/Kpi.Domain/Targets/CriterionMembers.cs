using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>The members of a criterion as JSON.</summary>
internal static class CriterionMembers
{
    public const int Measure = 0, AllOf = 6, AnyOf = 7, Not = 8, Done = 9, Printed = 10, Measures = 11;

    private const int FirstComparison = 1;

    private static readonly Comparison[] Comparisons =
        [Comparison.AtLeast, Comparison.AtMost, Comparison.MoreThan, Comparison.LessThan, Comparison.Exactly];

    public static JsonMembers All { get; } = new(
        required: 0,
        "measure", "atLeast", "atMost", "moreThan", "lessThan", "exactly", "allOf", "anyOf", "not", "done", "printed", MeasureDeclarations.Member);

    /// <summary>What a comparison's member compares; done is exactly 1, and not done exactly 0.</summary>
    public static Comparison ComparisonOf(int member) => member == Done ? Comparison.Exactly : Comparisons[member - FirstComparison];

    public static bool IsLowerBound(int member) => member == Of(Comparison.AtLeast);

    /// <summary>Whether two comparisons make a range.</summary>
    public static bool AreRange(int first, int second) =>
        (IsLowerBound(first) && second == Of(Comparison.AtMost)) || (IsLowerBound(second) && first == Of(Comparison.AtMost));

    public static int Of(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => FirstComparison,
        Comparison.AtMost => FirstComparison + 1,
        Comparison.MoreThan => FirstComparison + 2,
        Comparison.LessThan => FirstComparison + 3,
        _ => FirstComparison + 4,
    };
}
