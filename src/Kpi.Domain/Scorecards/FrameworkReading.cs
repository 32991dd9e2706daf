using System.Text.Json;
using Kpi.Domain.Quantities;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <summary>How a framework is read from JSON in full, and written.</summary>
internal ref struct FrameworkReading
{
    private const int Name = 0, ScoreRange = 1, TierPoints = 2, ScoreBelowBasic = 3, Levels = 4, DecimalsOfTotal = 5, ComponentWeights = 6, CodesNest = 7, DecimalsOfScore = 8;

    private static readonly JsonMembers Members = new(
        required: 6,
        "name", "scoreRange", "tierPoints", "scoreBelowBasic", "levels", "decimalsOfTotal", "componentWeights", "codesNest", "decimalsOfScore");

    private BilingualText? _name;
    private Sourced<DecimalInterval>? _scoreRange;
    private Sourced<TierPoints>? _tierPoints;
    private Sourced<Score>? _scoreBelowBasic;
    private Sourced<LevelScale>? _levels;
    private Sourced<int>? _decimalsOfTotal;
    private Sourced<IReadOnlyList<ComponentWeight>>? _componentWeights;
    private Sourced<bool>? _codesNest;
    private Sourced<int>? _decimalsOfScore;
    private bool _isRefused;

    public static bool TryRead(ref Utf8JsonReader json, JsonScope scope, out EvaluationFramework framework)
    {
        framework = null!;
        if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject members))
            return false;
        var reading = new FrameworkReading();
        while (members.Next(ref json, scope, out int member))
            reading.Take(ref json, scope, member);
        return !reading._isRefused && members.IsWhole && reading.TryMake(scope, members.Position, out framework);
    }

    public static void Write(Utf8JsonWriter json, EvaluationFramework framework, JsonScope scope)
    {
        json.WriteStartObject();
        Write(json, scope, Name, BilingualText.Json, framework.Name);
        Write(json, scope, ScoreRange, SourcedFormats.Interval, framework.ScoreRange);
        Write(json, scope, TierPoints, SourcedFormats.TierPoints, framework.TierPoints);
        Write(json, scope, ScoreBelowBasic, SourcedFormats.Score, framework.ScoreBelowBasic);
        Write(json, scope, Levels, SourcedFormats.Levels, framework.Levels);
        Write(json, scope, DecimalsOfTotal, SourcedFormats.Decimals, framework.DecimalsOfTotal);
        Write(json, scope, ComponentWeights, SourcedFormats.ComponentWeights, framework.ComponentWeights);
        Write(json, scope, CodesNest, SourcedFormats.Flag, framework.CodesNest);
        Write(json, scope, DecimalsOfScore, SourcedFormats.Decimals, framework.DecimalsOfScore);
        json.WriteEndObject();
    }

    private void Take(ref Utf8JsonReader json, JsonScope scope, int member)
    {
        switch (member)
        {
            case Name:
                _name = Read(ref json, scope, BilingualText.Json);
                break;
            case ScoreRange:
                _scoreRange = Read(ref json, scope, SourcedFormats.Interval);
                break;
            case TierPoints:
                _tierPoints = Read(ref json, scope, SourcedFormats.TierPoints);
                break;
            case ScoreBelowBasic:
                _scoreBelowBasic = Read(ref json, scope, SourcedFormats.Score);
                break;
            case Levels:
                _levels = Read(ref json, scope, SourcedFormats.Levels);
                break;
            case DecimalsOfTotal:
                _decimalsOfTotal = Read(ref json, scope, SourcedFormats.Decimals);
                break;
            case ComponentWeights:
                _componentWeights = Read(ref json, scope, SourcedFormats.ComponentWeights);
                break;
            case CodesNest:
                _codesNest = Read(ref json, scope, SourcedFormats.Flag);
                break;
            default:
                _decimalsOfScore = Read(ref json, scope, SourcedFormats.Decimals);
                break;
        }
    }

    private readonly bool TryMake(JsonScope scope, long position, out EvaluationFramework framework)
    {
        (BilingualText name, Sourced<DecimalInterval> scoreRange, Sourced<TierPoints> tierPoints) = (_name!, _scoreRange!, _tierPoints!);
        (Sourced<Score> scoreBelowBasic, Sourced<LevelScale> levels, Sourced<int> decimalsOfTotal) = (_scoreBelowBasic!, _levels!, _decimalsOfTotal!);
        (Sourced<IReadOnlyList<ComponentWeight>>? weights, Sourced<bool>? codesNest, Sourced<int>? decimalsOfScore) = (_componentWeights, _codesNest, _decimalsOfScore);
        return JsonValue.TryMake(
            scope,
            position,
            () => new EvaluationFramework(name, scoreRange, tierPoints, scoreBelowBasic, levels, decimalsOfTotal, weights, codesNest, decimalsOfScore),
            out framework);
    }

    private T? Read<T>(ref Utf8JsonReader json, JsonScope scope, JsonFormat<T> format)
        where T : class
    {
        bool isRead = format.TryRead(ref json, scope, out T value);
        _isRefused |= !isRead;
        return isRead ? value : null;
    }

    private static void Write<T>(Utf8JsonWriter json, JsonScope scope, int member, JsonFormat<T> format, T? value)
        where T : class
    {
        if (value is null)
            return;
        json.WritePropertyName(Members[member]);
        format.Write(json, value, scope);
    }
}
