using System.Text.Json;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>How a criterion is written as JSON, in the structure that it has, so that reading gives the same structure.</summary>
internal static class CriterionWriting
{
    public static void Write(Utf8JsonWriter json, Criterion criterion, JsonScope scope)
    {
        json.WriteStartObject();
        MeasureDeclarations.WriteIfOutermost(json, scope, criterion, static whole => whole.Measures);
        WriteMembers(json, scope, criterion.Condition, criterion.Measures);
        if (criterion.Printed is { } printed)
            json.WriteString(CriterionMembers.All[CriterionMembers.Printed], printed);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, JsonScope scope, Condition condition, IReadOnlyList<Measure> measures)
    {
        if (json.CurrentDepth >= JsonScope.MostLevels)
            throw new JsonException($"The criterion is nested deeper than {JsonScope.MostLevels} levels, which JSON of this library may not be; say it with fewer parentheses.");
        switch (condition.Kind)
        {
            case ConditionKind.Threshold:
                WriteMeasure(json, scope, condition, measures);
                WriteComparison(json, scope, condition, measures);
                break;
            case ConditionKind.Not:
                json.WriteStartObject(CriterionMembers.All[CriterionMembers.Not]);
                WriteMembers(json, scope, condition.Left!, measures);
                json.WriteEndObject();
                break;
            default:
                WriteParts(json, scope, condition, measures);
                break;
        }
    }

    /// <summary>A chain <c>a &amp; b &amp; c</c> is one list, however long it is.</summary>
    private static void WriteParts(Utf8JsonWriter json, JsonScope scope, Condition condition, IReadOnlyList<Measure> measures)
    {
        var parts = new List<Condition>();
        Condition first = condition;
        for (; first.Kind == condition.Kind; first = first.Left!)
            parts.Add(first.Right!);
        bool isAll = condition.Kind == ConditionKind.Both;
        bool beginsWithRange = isAll && IsRange(first, parts[^1]);
        if (beginsWithRange && parts.Count == 1)
        {
            WriteRange(json, scope, first, parts[^1], measures);
            return;
        }

        json.WriteStartArray(CriterionMembers.All[isAll ? CriterionMembers.AllOf : CriterionMembers.AnyOf]);
        json.WriteStartObject();
        if (beginsWithRange)
            WriteRange(json, scope, first, parts[^1], measures);
        else
            WriteMembers(json, scope, first, measures);
        json.WriteEndObject();
        for (int part = parts.Count - (beginsWithRange ? 2 : 1); part >= 0; part--)
        {
            json.WriteStartObject();
            WriteMembers(json, scope, parts[part], measures);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static bool IsRange(Condition lower, Condition upper) =>
        lower is { Kind: ConditionKind.Threshold, Comparison: Comparison.AtLeast }
        && upper is { Kind: ConditionKind.Threshold, Comparison: Comparison.AtMost }
        && lower.Measure!.Equals(upper.Measure);

    private static void WriteRange(Utf8JsonWriter json, JsonScope scope, Condition lower, Condition upper, IReadOnlyList<Measure> measures)
    {
        WriteMeasure(json, scope, lower, measures);
        WriteComparison(json, scope, lower, measures);
        WriteComparison(json, scope, upper, measures);
    }

    private static void WriteMeasure(Utf8JsonWriter json, JsonScope scope, Condition threshold, IReadOnlyList<Measure> measures)
    {
        json.WritePropertyName(CriterionMembers.All[CriterionMembers.Measure]);
        MeasureDeclarations.Write(json, scope, MeasureOf(threshold, measures));
    }

    private static void WriteComparison(Utf8JsonWriter json, JsonScope scope, Condition threshold, IReadOnlyList<Measure> measures)
    {
        Measure measure = MeasureOf(threshold, measures);
        int member = measure is Achievement ? CriterionMembers.Done : CriterionMembers.Of(threshold.Comparison);
        json.WritePropertyName(CriterionMembers.All[member]);
        MeasureValue.Write(json, scope, measure, threshold.Threshold);
    }

    private static Measure MeasureOf(Condition threshold, IReadOnlyList<Measure> measures) =>
        measures.First(measure => measure.Facts.Equals(threshold.Measure));
}
