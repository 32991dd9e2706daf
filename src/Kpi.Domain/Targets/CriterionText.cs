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
        Dictionary<MeasureFacts, Measure> measures = criterion.Measures.ToDictionary(measure => measure.Facts);
        var stack = new Stack<(string Text, Condition Condition)>();
        foreach (Condition part in criterion.Condition.InPostfixOrder())
        {
            if (part.Kind == ConditionKind.Threshold)
            {
                Measure measure = measures[part.Measure!];
                stack.Push((Named(measure, MeasureText.Of(measure, part.Comparison, part.Threshold)), part));
            }
            else if (part.Kind == ConditionKind.Not)
            {
                stack.Push(($"{Not.In(language)}({stack.Pop().Text})", part));
            }
            else
            {
                (string Text, Condition Condition) right = stack.Pop();
                (string Text, Condition Condition) left = stack.Pop();
                stack.Push((IsRange(part) ? Range(part) : Join(left, right, part.Kind, language), part));
            }
        }

        return stack.Pop().Text;

        string Named(Measure measure, BilingualText text) =>
            sayMeasure && measure.Kind != MeasureKind.Achievement ? $"{measure.Title.In(language)} {text.In(language)}" : text.In(language);

        string Range(Condition part)
        {
            Measure measure = measures[part.Left!.Measure!];
            return Named(measure, MeasureText.Between(measure, part.Left.Threshold, part.Right!.Threshold));
        }
    }

    /// <summary>Whether it is what <see cref="Measure{T}.Between"/> makes.</summary>
    private static bool IsRange(Condition part) =>
        part is { Kind: ConditionKind.Both, Left: { Comparison: Comparison.AtLeast, Measure: { } lower }, Right: { Comparison: Comparison.AtMost, Measure: { } upper } }
        && lower == upper
        && part.Left.Threshold <= part.Right.Threshold;

    private static string Join((string Text, Condition Condition) left, (string Text, Condition Condition) right, ConditionKind kind, Language language)
    {
        BilingualText word = kind == ConditionKind.Both ? And : Or;
        string leftText = InBrackets(left, kind);
        string rightText = InBrackets(right, kind);

        // Thai joins words without a space, but sets one before a quotation.
        string space = language == Language.Thai && rightText[0] == '“' ? " " : "";
        return leftText + word.In(language) + space + rightText;
    }

    private static string InBrackets((string Text, Condition Condition) part, ConditionKind outer) =>
        outer == ConditionKind.Both && part.Condition.Kind == ConditionKind.Either ? $"({part.Text})" : part.Text;
}
