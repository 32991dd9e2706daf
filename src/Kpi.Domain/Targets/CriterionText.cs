namespace Kpi.Domain.Targets;

/// <summary>A criterion in words.</summary>
internal static class CriterionText
{
    private static readonly BilingualText And = new(" และ", " and ");
    private static readonly BilingualText Or = new(" หรือ", " or ");
    private static readonly BilingualText Not = new("ไม่ใช่", "not ");

    public static string Of(Criterion criterion, Language language)
    {
        bool sayMeasure = criterion.Measures.Count > 1;
        Dictionary<MeasureFacts, BilingualText> titles = criterion.Measures.ToDictionary(measure => measure.Facts, measure => measure.Title);
        var stack = new Stack<(string Text, ConditionKind Kind)>();
        foreach (Condition part in criterion.Condition.InPostfixOrder())
        {
            if (part.Kind == ConditionKind.Threshold)
            {
                string comparison = MeasureText.Of(part.Measure!.Kind, part.Comparison, part.Threshold).In(language);
                stack.Push((sayMeasure ? $"{titles[part.Measure].In(language)} {comparison}" : comparison, part.Kind));
            }
            else if (part.Kind == ConditionKind.Not)
            {
                stack.Push((Not.In(language) + InBrackets(stack.Pop(), always: true), part.Kind));
            }
            else
            {
                (string Text, ConditionKind Kind) right = stack.Pop();
                (string Text, ConditionKind Kind) left = stack.Pop();
                BilingualText word = part.Kind == ConditionKind.Both ? And : Or;
                bool mixed = part.Kind == ConditionKind.Both;
                stack.Push((
                    InBrackets(left, mixed && left.Kind == ConditionKind.Either)
                    + word.In(language)
                    + InBrackets(right, mixed && right.Kind == ConditionKind.Either),
                    part.Kind));
            }
        }

        return stack.Pop().Text;
    }

    private static string InBrackets((string Text, ConditionKind Kind) part, bool always) => always ? $"({part.Text})" : part.Text;
}
