using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <summary>How the data of a framework are written as JSON, each with its source.</summary>
internal static class SourcedFormats
{
    public static JsonFormat<Sourced<DecimalInterval>> Interval { get; } = new SourcedFormat<DecimalInterval>(DecimalInterval.Json);

    public static JsonFormat<Sourced<TierPoints>> TierPoints { get; } = new SourcedFormat<TierPoints>(Scorecards.TierPoints.Json);

    public static JsonFormat<Sourced<Score>> Score { get; } = new SourcedFormat<Score>(Quantities.Score.Json);

    public static JsonFormat<Sourced<LevelScale>> Levels { get; } = new SourcedFormat<LevelScale>(LevelScale.Json);

    public static JsonFormat<Sourced<int>> Decimals { get; } = new SourcedFormat<int>(WholeNumberFormat.Instance);

    public static JsonFormat<Sourced<bool>> Flag { get; } = new SourcedFormat<bool>(FlagFormat.Instance);

    public static JsonFormat<Sourced<IReadOnlyList<ComponentWeight>>> ComponentWeights { get; } =
        new SourcedFormat<IReadOnlyList<ComponentWeight>>(new ListFormat<ComponentWeight>(ComponentWeight.Json));
}
