namespace Kpi.Domain.Rules;

/// <summary>
/// A definition or data breaks rules of the rulebook. It carries every violation that was found, not only the first;
/// whatever was being made was not made.
/// </summary>
public sealed class KpiRuleException : ArgumentException
{
    internal KpiRuleException(IReadOnlyList<Violation> violations)
        : base(Join(violations), violations[0].ParameterName) => Violations = Array.AsReadOnly(violations.ToArray());

    /// <summary>Every violation found, in the order of the arguments; never empty.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>Throws where there are violations; does nothing where there are none.</summary>
    internal static void ThrowIfAny(IReadOnlyList<Violation> violations)
    {
        if (violations.Count > 0)
            throw new KpiRuleException(violations);
    }

    private static string Join(IReadOnlyList<Violation> violations) =>
        string.Join("\n", violations.Select(violation => violation.ToString()));
}
