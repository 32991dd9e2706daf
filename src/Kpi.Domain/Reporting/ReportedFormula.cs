using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>
/// What a printed figure is held against. The verdict is decided on its own, as cheaply as it can be; intervals and words
/// are worked out when they are asked for. Members but <see cref="Decide"/> may throw <see cref="OverflowException"/>.
/// </summary>
internal abstract class ReportedFormula
{
    /// <summary>The printed figures that go in.</summary>
    public abstract IReadOnlyList<Reported> Inputs { get; }

    /// <summary>The formula in words, over the figures as printed.</summary>
    public abstract BilingualText Text { get; }

    /// <summary>What it rests on besides printed figures, a line each.</summary>
    public virtual IEnumerable<BilingualText> Grounds => [];

    /// <summary>The verdict; where no decimal holds what it takes, it is not checkable.</summary>
    public Verdict Decide(Reported printed)
    {
        try
        {
            return Judge(printed);
        }
        catch (OverflowException)
        {
            return Verdict.NotCheckable;
        }
    }

    public virtual Verdict Judge(Reported printed)
    {
        if (ObstacleFor(printed) is not null)
            return Verdict.NotCheckable;
        if (IsExact(printed))
            return Verdict.Exact;
        (DecimalInterval computed, DecimalInterval stated) = Compare(printed);
        return computed.Meets(stated) ? Verdict.WithinRounding : Verdict.Contradiction;
    }

    /// <summary>Why the figure cannot be held against the formula; null where it can.</summary>
    public virtual BilingualText? ObstacleFor(Reported printed) => NoNumber(printed) ?? NoNumber(Inputs);

    /// <summary>The values that the formula can have, and those that the printed figure stands for.</summary>
    public abstract (DecimalInterval Computed, DecimalInterval Stated) Compare(Reported printed);

    protected abstract bool IsExact(Reported printed);

    protected static BilingualText? NoNumber(IEnumerable<Reported> figures)
    {
        foreach (Reported figure in figures)
        {
            if (NoNumber(figure) is { } obstacle)
                return obstacle;
        }

        return null;
    }

    protected static BilingualText? NoNumber(Reported figure)
    {
        if (figure.IsNumber)
            return null;
        if (figure.Kind == ReportedKind.Text)
            return new($"“{figure.Words}” ไม่ใช่ตัวเลข", $"“{figure.Words}” is no number");
        BilingualText name = figure.Title ?? new("ตัวเลขรายการหนึ่ง", "a figure");
        return new($"ไม่ได้รายงาน{name.Thai}", $"{name.English} is not reported");
    }

    /// <summary>Decimals enough that quotients rounded outward to them meet an interval exactly where the unrounded ones do.</summary>
    protected static int DecimalsFor(params decimal[] bounds) =>
        Math.Min(ExactDecimal.MaximumDecimals, bounds.Max(ExactDecimal.DecimalsOf) + 2);
}
