namespace Kpi.Domain.Rules;

/// <summary>
/// A text cannot be read. It carries the violation that says what was expected where (KPI1003), or which other rule
/// the value breaks that the text stands for (a weight of 0: KPI3003).
/// </summary>
public sealed class KpiFormatException : FormatException
{
    internal KpiFormatException(Violation violation)
        : base(violation.ToString()) => Violation = violation;

    /// <summary>What is wrong with the text; it describes itself in either language.</summary>
    public Violation Violation { get; }
}
