namespace Kpi.Domain.Rules;

/// <summary>How a criterion compares an observation with its threshold.</summary>
internal enum Comparison
{
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Exactly,
}
