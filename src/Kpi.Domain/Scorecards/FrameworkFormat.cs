using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <summary>A framework as JSON in full: every datum with its source.</summary>
internal sealed class FrameworkFormat() : ObjectFormat<EvaluationFramework>(
    parts => new EvaluationFramework(
        parts.Get<BilingualText>("name"),
        parts.Get<Sourced<DecimalInterval>>("scoreRange"),
        parts.Get<Sourced<TierPoints>>("tierPoints"),
        parts.Get<Sourced<Score>>("scoreBelowBasic"),
        parts.Get<Sourced<LevelScale>>("levels"),
        parts.Get<Sourced<int>>("decimalsOfTotal"),
        parts.Get<Sourced<IReadOnlyList<ComponentWeight>>?>("componentWeights", absent: null),
        parts.Get<Sourced<bool>?>("codesNest", absent: null),
        parts.Get<Sourced<int>?>("decimalsOfScore", absent: null)),
    new PartMember<EvaluationFramework, BilingualText>("name", BilingualText.Json, framework => framework.Name, isRequired: true),
    new PartMember<EvaluationFramework, Sourced<DecimalInterval>>("scoreRange", SourcedFormats.Interval, framework => framework.ScoreRange, isRequired: true),
    new PartMember<EvaluationFramework, Sourced<TierPoints>>("tierPoints", SourcedFormats.TierPoints, framework => framework.TierPoints, isRequired: true),
    new PartMember<EvaluationFramework, Sourced<Score>>("scoreBelowBasic", SourcedFormats.Score, framework => framework.ScoreBelowBasic, isRequired: true),
    new PartMember<EvaluationFramework, Sourced<LevelScale>>("levels", SourcedFormats.Levels, framework => framework.Levels, isRequired: true),
    new PartMember<EvaluationFramework, Sourced<int>>("decimalsOfTotal", SourcedFormats.Decimals, framework => framework.DecimalsOfTotal, isRequired: true),
    new PartMember<EvaluationFramework, Sourced<IReadOnlyList<ComponentWeight>>>("componentWeights", SourcedFormats.ComponentWeights, framework => framework.ComponentWeights, isRequired: false),
    new PartMember<EvaluationFramework, Sourced<bool>>("codesNest", SourcedFormats.Flag, framework => framework.CodesNest, isRequired: false),
    new PartMember<EvaluationFramework, Sourced<int>>("decimalsOfScore", SourcedFormats.Decimals, framework => framework.DecimalsOfScore, isRequired: false))
{
    public static FrameworkFormat Instance { get; } = new();
}
