namespace Kpi.Domain.Rules;

/// <summary>What a part of a condition is.</summary>
internal enum ConditionKind
{
    /// <summary>One measure compared with one value.</summary>
    Threshold,

    /// <summary>The intersection of two conditions.</summary>
    Both,

    /// <summary>The union of two conditions.</summary>
    Either,

    /// <summary>The complement of a condition.</summary>
    Not,
}
