using Kpi.Domain.Scorecards;

namespace Kpi.Docs.Tests;

/// <summary>The names that the library gives its users.</summary>
internal static class PublicNames
{
    private static readonly ILookup<string, Type> Types =
        typeof(Scorecard).Assembly.GetExportedTypes().ToLookup(type => type.Name.Split('`')[0], StringComparer.Ordinal);

    public static bool IsType(string name) => Types.Contains(WithoutTypeArguments(name));

    /// <summary>Whether a text such as <c>Scorecard</c>, <c>Scorecard.Assess</c> or <c>Measure&lt;T&gt;.Observed</c> names something public.</summary>
    public static bool Exists(string name)
    {
        string[] parts = name.Split('.');
        IEnumerable<Type> types = Types[WithoutTypeArguments(parts[0])];
        return parts.Length switch
        {
            1 => types.Any(),
            2 => types.Any(type => type.GetMember(parts[1]).Length > 0),
            _ => false,
        };
    }

    private static string WithoutTypeArguments(string name) => name.Split('<')[0];
}
