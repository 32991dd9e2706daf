namespace Kpi.Domain.Rules;

/// <summary>That nothing is made of nothing: KPI3007.</summary>
internal static class EmptinessRules
{
    public static Violation NothingInside(BilingualText kind, BilingualText name, BilingualText parts, string parameterName) =>
        RuleCatalogue.NothingInside.At(
            parameterName, new BilingualText($"{kind.Thai} {name.Thai} ", $"The {kind.English} {name.English}"), parts);
}
