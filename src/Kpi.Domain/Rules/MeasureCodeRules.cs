namespace Kpi.Domain.Rules;

/// <summary>Whether one code stands for one kind of measure: KPI2008.</summary>
internal static class MeasureCodeRules
{
    /// <summary>A violation for each code of several kinds, where its second kind is first named. Unknown codes are left aside.</summary>
    /// <param name="named">The measures that are named, in order, with the parameter whose argument names them and the item of a list that does.</param>
    public static IReadOnlyList<Violation> Check(IEnumerable<(string ParameterName, int? ItemIndex, MeasureFacts Measure)> named)
    {
        var first = new Dictionary<string, MeasureFacts>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var violations = new List<Violation>();
        foreach ((string parameterName, int? itemIndex, MeasureFacts measure) in named)
        {
            if (measure.Code is not { } code)
                continue;
            if (!first.TryGetValue(code, out MeasureFacts? known))
                first.Add(code, measure);
            else if (known != measure && reported.Add(code))
                violations.Add(new Violation(RuleCatalogue.CodeOfTwoKinds, parameterName, itemIndex, [BilingualText.Quote(code), NameOf(known), NameOf(measure)]));
        }

        return violations;
    }

    private static BilingualText NameOf(MeasureFacts measure)
    {
        BilingualText name = measure.Kind switch
        {
            MeasureKind.Count => new("จำนวนนับ", "a count"),
            MeasureKind.Share => new("สัดส่วน", "a share"),
            MeasureKind.Percentage => new("ร้อยละ", "a percentage"),
            MeasureKind.Money => new("จำนวนเงิน", "money"),
            MeasureKind.Achievement => new("สำเร็จหรือไม่สำเร็จ", "done or not done"),
            MeasureKind.Ratio => new("จำนวนเท่า", "a ratio"),
            MeasureKind.Points => new("คะแนน", "points"),
            MeasureKind.Date => new("วันที่", "a date"),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure.Kind, "Not a kind of measure."),
        };
        return measure.CanBeNegative ? new($"{name.Thai}ที่ติดลบได้", $"{name.English} that can be negative") : name;
    }
}
