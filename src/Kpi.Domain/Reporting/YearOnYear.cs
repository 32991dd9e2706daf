using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>
/// This year's figure beside last year's, both as printed (เทียบกับปีก่อน): by how much it changed, and which way. Equality
/// is by both figures. Immutable.
/// </summary>
public sealed partial class YearOnYear : IEquatable<YearOnYear>
{
    /// <summary>Two printed figures.</summary>
    /// <exception cref="ArgumentNullException">A figure is null.</exception>
    public YearOnYear(Reported thisYear, Reported lastYear)
    {
        ThisYear = thisYear ?? throw new ArgumentNullException(nameof(thisYear));
        LastYear = lastYear ?? throw new ArgumentNullException(nameof(lastYear));
    }

    /// <summary>This year's figure.</summary>
    public Reported ThisYear { get; }

    /// <summary>Last year's figure.</summary>
    public Reported LastYear { get; }

    /// <summary>The change as printed, in the figures' unit; in base units where their scales differ. Null where a figure is no number, or no decimal holds it.</summary>
    public decimal? Change => Subtract()?.Change;

    /// <summary>The changes that the printed figures allow; null as <see cref="Change"/>.</summary>
    public DecimalInterval? Range => Subtract()?.Range;

    /// <summary>Which way it moved, so far as the printed figures decide it.</summary>
    public ChangeDirection Direction => Range switch
    {
        null => ChangeDirection.Unknown,
        { IsPoint: true, Lower: 0m } => ChangeDirection.Unchanged,
        { } range when !range.Contains(0m) && range.Lower >= 0m => ChangeDirection.Rise,
        { } range when !range.Contains(0m) && range.Upper <= 0m => ChangeDirection.Fall,
        _ => ChangeDirection.Unknown,
    };

    /// <summary>The figures and the change in words: <c>88.45 after 87.80: rise of 0.65</c>.</summary>
    public string Describe(Language language)
    {
        bool isThai = language == Language.Thai;
        string figures = isThai
            ? $"{ThisYear.Describe(language)} ปีก่อน {LastYear.Describe(language)}"
            : $"{ThisYear.Describe(language)} after {LastYear.Describe(language)}";
        string change = CanonicalNumber.Of(Math.Abs(Change ?? 0m));
        return Direction switch
        {
            ChangeDirection.Rise => isThai ? $"{figures}: เพิ่มขึ้น {change}" : $"{figures}: rise of {change}",
            ChangeDirection.Fall => isThai ? $"{figures}: ลดลง {change}" : $"{figures}: fall of {change}",
            ChangeDirection.Unchanged => isThai ? $"{figures}: เท่าเดิม" : $"{figures}: unchanged",
            _ => isThai ? $"{figures}: บอกไม่ได้ว่าเพิ่มขึ้นหรือลดลง" : $"{figures}: cannot be said which way",
        };
    }

    /// <inheritdoc/>
    public bool Equals(YearOnYear? other) => other is not null && ThisYear.Equals(other.ThisYear) && LastYear.Equals(other.LastYear);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as YearOnYear);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(ThisYear.GetHashCode() * 397 ^ LastYear.GetHashCode());

    /// <summary>The figures and the change in English words.</summary>
    public override string ToString() => Describe(Language.English);

    private (decimal Change, DecimalInterval Range)? Subtract()
    {
        if (!ThisYear.IsNumber || !LastYear.IsNumber)
            return null;
        bool sharesScale = ThisYear.Scale == LastYear.Scale;
        (decimal now, decimal before) = sharesScale ? (1m, 1m) : (ThisYear.Scale, LastYear.Scale);
        try
        {
            return (
                ExactDecimal.Add(ExactDecimal.Multiply(ThisYear.Printed, now), -ExactDecimal.Multiply(LastYear.Printed, before)),
                ThisYear.CheckedInterval * now - LastYear.CheckedInterval * before);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
