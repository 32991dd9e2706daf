using System.Globalization;
using Kpi.Domain.Quantities;
using Kpi.Domain.Time;

namespace Kpi.Domain.Targets;

/// <summary>How values of measures and comparisons with them are said in Thai and English reports.</summary>
internal static class MeasureText
{
    private const string Grouped = "#,##0.############################";

    /// <summary>A value with its unit.</summary>
    public static BilingualText Of(Measure measure, decimal value)
    {
        string number = value.ToString(Grouped, CultureInfo.InvariantCulture);
        return measure.Kind switch
        {
            MeasureKind.Share or MeasureKind.Percentage => new($"ร้อยละ {CanonicalNumber.Of(value)}", $"{CanonicalNumber.Of(value)}%"),
            MeasureKind.Money => new(Baht.Of(value).ToString(Language.Thai), Baht.Of(value).ToString(Language.English)),
            MeasureKind.Achievement => MeasureDomain.DescribeValue(measure.Kind, value),
            MeasureKind.Date => ThaiDate.Describe(Measure.OfDayNumber(value)),
            _ when measure.Unit is { } unit => new($"{number} {unit.Thai}", $"{number} {unit.English}"),
            _ => number,
        };
    }

    /// <summary>A value behind the title of its measure. Done or not done is a statement about the title, which is quoted.</summary>
    public static BilingualText WithTitle(Measure measure, decimal value)
    {
        BilingualText text = Of(measure, value);
        return measure.Kind == MeasureKind.Achievement
            ? new($"“{measure.Title.Thai}” {text.Thai}", $"“{measure.Title.English}” is {text.English}")
            : new($"{measure.Title.Thai} {text.Thai}", $"{measure.Title.English} {text.English}");
    }

    /// <summary>A comparison with a threshold: <c>ไม่น้อยกว่าร้อยละ 85</c>, <c>at least 85%</c>.</summary>
    public static BilingualText Of(Measure measure, Comparison comparison, decimal threshold)
    {
        if (measure.Kind == MeasureKind.Achievement)
            return WithTitle(measure, threshold);

        BilingualText value = Of(measure, threshold);
        return measure.Kind == MeasureKind.Date
            ? Fill(WordsOnDays(comparison), value)
            : Fill(Words(comparison), new($"{SpaceBefore(value)}{value.Thai}", value.English));
    }

    /// <summary>Both ends of a range, which belong to it: <c>ตั้งแต่ 544 ถึง 580</c>, <c>from 544 to 580</c>.</summary>
    public static BilingualText Between(Measure measure, decimal lower, decimal upper)
    {
        (BilingualText from, BilingualText to) = (Of(measure, lower), Of(measure, upper));
        string day = measure.Kind == MeasureKind.Date ? "วันที่ " : "";
        return new BilingualText(
            $"ตั้งแต่{(day.Length > 0 ? day : SpaceBefore(from))}{from.Thai} ถึง{(day.Length > 0 ? day : SpaceBefore(to))}{to.Thai}",
            $"from {from.English} to {to.English}");
    }

    // Thai sets a space before a number, but none before a word.
    private static string SpaceBefore(BilingualText value) => char.IsDigit(value.Thai[0]) || value.Thai[0] == '-' ? " " : "";

    private static BilingualText Words(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => new("ไม่น้อยกว่า{0}", "at least {0}"),
        Comparison.MoreThan => new("มากกว่า{0}", "more than {0}"),
        Comparison.AtMost => new("ไม่เกิน{0}", "at most {0}"),
        Comparison.LessThan => new("น้อยกว่า{0}", "less than {0}"),
        _ => new("เท่ากับ{0}", "exactly {0}"),
    };

    private static BilingualText WordsOnDays(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => new("ตั้งแต่วันที่ {0} เป็นต้นไป", "on or after {0}"),
        Comparison.MoreThan => new("หลังวันที่ {0}", "after {0}"),
        Comparison.AtMost => new("ภายในวันที่ {0}", "on or before {0}"),
        Comparison.LessThan => new("ก่อนวันที่ {0}", "before {0}"),
        _ => new("ในวันที่ {0}", "on {0}"),
    };

    private static BilingualText Fill(BilingualText words, BilingualText value) =>
        new(words.Thai.Replace("{0}", value.Thai), words.English.Replace("{0}", value.English));
}
