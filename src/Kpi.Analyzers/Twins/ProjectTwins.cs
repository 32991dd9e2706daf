using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Twins;

/// <summary>
/// The twins of <c>Kpi.Domain.Projects</c>. An indicator is known by its <see cref="ProjectIndicatorFacts"/>, a project by its
/// <see cref="ProjectModel"/>.
/// </summary>
internal static class ProjectTwins
{
    private const string Area = "Projects";

    public static void Register(LibraryTwins twins)
    {
        twins.Add(Area, "ProjectIndicator", WellKnownMemberNames.InstanceConstructorName, Indicator);
        twins.Add(Area, "Project", WellKnownMemberNames.InstanceConstructorName, Project);
        twins.Add(Area, "ProjectPortfolio", WellKnownMemberNames.InstanceConstructorName, Portfolio);
    }

    private static Outcome Indicator(Call call)
    {
        string? code = call["code"].AsString();
        var facts = new ProjectIndicatorFacts(code, [.. call["target"].Facts<Condition>()?.Measures() ?? []]);
        return Outcome.Facts(facts, code is null ? null : CodeRules.CheckForm(code, "code"));
    }

    private static Outcome Project(Call call)
    {
        string? code = call["code"].AsString();
        FactList<ProjectIndicatorFacts> indicators = call.ListOf("indicators").ToFacts(value => value.Facts<ProjectIndicatorFacts>());
        return Outcome.Facts(new ProjectModel(code), ProjectRules.Check(code, indicators.Items, "code", "indicators"));
    }

    private static Outcome Portfolio(Call call)
    {
        FactList<ProjectModel> projects = call.ListOf("projects").ToFacts(value => value.Facts<ProjectModel>());
        return Outcome.Facts(facts: null, ProjectRules.CheckPortfolio(projects.Items.Select(project => project?.Code), "projects"));
    }
}
