using System.Text.Json;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Projects;

/// <summary>How an indicator of a project is read from JSON, and written.</summary>
internal struct ProjectIndicatorReading
{
    private const int Code = 0, Title = 1, Target = 2, ReportedTo = 3, Progress = 4, Observations = 5, EvaluatedBy = 6, IsSupplementary = 7, JointOwners = 8;

    private static readonly JsonMembers Members = new(
        required: 3,
        "code", "title", "target", "reportedTo", "progress", "observations", "evaluatedBy", "isSupplementary", "jointOwners", MeasureDeclarations.Member);

    private string? _code;
    private BilingualText? _title;
    private Criterion? _target;
    private ReportRecipients _reportedTo;
    private QuarterlyProgress[]? _progress;
    private Observation[]? _observations;
    private BilingualText? _evaluatedBy;
    private bool _isSupplementary;
    private string[]? _jointOwners;
    private bool _isRefused;

    /// <summary>Reads an indicator; where it has mistakes, what is known of it is there all the same, for the rules of its project.</summary>
    public static bool TryRead(ref Utf8JsonReader json, JsonScope scope, out ProjectIndicator indicator, out ProjectIndicatorFacts? known)
    {
        (indicator, known) = (null!, null);
        bool declares = MeasureDeclarations.TryReadAhead(json, scope);
        if (!JsonObject.TryBegin(ref json, scope, Members, out JsonObject members))
            return false;
        var reading = new ProjectIndicatorReading();
        while (members.Next(ref json, scope, out int member))
        {
            if (member > JointOwners)
                MeasureDeclarations.Pass(ref json, scope, declares);
            else
                reading.Take(ref json, scope, member);
        }

        bool isMade = reading.TryMake(scope, members.Position, out indicator);
        string? code = reading._code is { } text && CodeRules.CheckForm(text, "code") is null ? text : null;
        known = new ProjectIndicatorFacts(code, [.. reading._target?.Measures.Select(measure => measure.Facts) ?? []]);
        return isMade;
    }

    public static void Write(Utf8JsonWriter json, ProjectIndicator indicator, JsonScope scope)
    {
        json.WriteStartObject();
        MeasureDeclarations.WriteIfOutermost(json, scope, indicator, static whole => whole.Target.Measures);
        json.WriteString(Members[Code], indicator.Code);
        BilingualText.Json.Write(json, Members[Title], indicator.Title, scope);
        Criterion.Json.Write(json, Members[Target], indicator.Target, scope);
        if (indicator.ReportedTo != ReportRecipients.None)
            ReportRecipientsFormat.Instance.Write(json, Members[ReportedTo], indicator.ReportedTo, scope);
        if (indicator.Progress.Count > 0)
            QuarterlyProgress.Json.WriteList(json, Members[Progress], indicator.Progress, scope);
        if (indicator.Observations.Count > 0)
            Observation.Json.WriteList(json, Members[Observations], indicator.Observations, scope);
        BilingualText.Json.WriteIfAny(json, Members[EvaluatedBy], indicator.EvaluatedBy, scope);
        if (indicator.IsSupplementary)
            json.WriteBoolean(Members[IsSupplementary], true);
        if (indicator.JointOwners.Count > 0)
            JsonValue.WriteTexts(json, Members[JointOwners], indicator.JointOwners);
        json.WriteEndObject();
    }

    private void Take(ref Utf8JsonReader json, JsonScope scope, int member)
    {
        switch (member)
        {
            case Code:
                _code = JsonFormatParts.ReadText(ref json, scope);
                break;
            case Title:
                _title = BilingualText.Json.ReadPart(ref json, scope);
                break;
            case Target:
                _target = Criterion.Json.ReadPart(ref json, scope);
                break;
            case ReportedTo:
                _isRefused |= !ReportRecipientsFormat.Instance.TryRead(ref json, scope, out _reportedTo);
                break;
            case Progress:
                _isRefused |= !JsonValue.TryReadList(ref json, scope, QuarterlyProgress.Json, out _progress!);
                break;
            case Observations:
                _isRefused |= !JsonValue.TryReadList(ref json, scope, Observation.Json, out _observations!);
                break;
            case EvaluatedBy:
                _isRefused |= !BilingualText.Json.TryRead(ref json, scope, out _evaluatedBy!);
                break;
            case IsSupplementary:
                _isRefused |= !JsonValue.TryReadFlag(ref json, scope, out _isSupplementary);
                break;
            default:
                _isRefused |= !JsonValue.TryReadTexts(ref json, scope, out _jointOwners!);
                break;
        }
    }

    private readonly bool TryMake(JsonScope scope, long position, out ProjectIndicator indicator)
    {
        indicator = null!;
        if (_code is not { } code || _title is not { } title || _target is not { } target || _isRefused)
        {
            if (_code is not null && CodeRules.CheckForm(_code, "code") is { } malformed)
                scope.AddOf(position, malformed);
            return false;
        }

        (ReportRecipients reportedTo, QuarterlyProgress[]? progress, Observation[]? observations) = (_reportedTo, _progress, _observations);
        (BilingualText? evaluatedBy, bool isSupplementary, string[]? jointOwners) = (_evaluatedBy, _isSupplementary, _jointOwners);
        return JsonValue.TryMake(
            scope,
            position,
            () => new ProjectIndicator(code, title, target, reportedTo, progress, observations, evaluatedBy, isSupplementary, jointOwners),
            out indicator);
    }
}
