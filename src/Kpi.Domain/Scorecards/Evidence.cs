using Kpi.Domain.Quantities;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <summary>
/// What is known of an indicator's result: an observation of a measure (<see cref="ObservedEvidence"/>), a score that the
/// evaluator gave (<see cref="AwardedScore"/>), or one that is still being evaluated (<see cref="PendingScore"/>).
/// Immutable.
/// </summary>
public abstract partial class Evidence
{
    private protected Evidence()
    {
    }

    internal abstract EvidenceFacts Facts { get; }

    /// <summary>An observation is evidence for every indicator whose target names its measure.</summary>
    /// <exception cref="ArgumentNullException">The observation is null.</exception>
    public static implicit operator Evidence(Observation observation) =>
        new ObservedEvidence(observation ?? throw new ArgumentNullException(nameof(observation)));

    /// <summary>A score that the evaluator gave an indicator. It stands whatever is observed.</summary>
    /// <param name="code">The indicator's code.</param>
    /// <param name="score">The score.</param>
    /// <param name="raw">The figure on the evaluator's own scale that the score was made from; null where there is none.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="KpiRuleException">KPI3012: the code is malformed.</exception>
    public static AwardedScore Awarded(string code, Score score, decimal? raw = null)
    {
        KpiRuleException.ThrowIfAny(Validate(code));
        return new AwardedScore(code, score, raw);
    }

    /// <summary>
    /// An indicator that is still being evaluated: it counts with the assumed score, and makes the total an estimate.
    /// </summary>
    /// <param name="code">The indicator's code.</param>
    /// <param name="assumed">The score to count with until there is one.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="KpiRuleException">KPI3012: the code is malformed.</exception>
    public static PendingScore Pending(string code, Score assumed)
    {
        KpiRuleException.ThrowIfAny(Validate(code));
        return new PendingScore(code, assumed);
    }

    /// <summary>The violations that <see cref="Awarded"/> and <see cref="Pending"/> would throw for a code; empty where there are none.</summary>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public static IReadOnlyList<Violation> Validate(string code) =>
        CodeRules.CheckForm(code ?? throw new ArgumentNullException(nameof(code)), nameof(code)) is { } violation ? [violation] : [];
}
