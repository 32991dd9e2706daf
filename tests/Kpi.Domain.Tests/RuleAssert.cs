namespace Kpi.Domain.Tests;

/// <summary>A violation as it shows: what was broken, where, and the words in both languages.</summary>
internal sealed record Broken(string Id, string ParameterName, string English, string Thai, int? ItemIndex = null)
{
    public static Broken Of(Violation violation) => new(
        violation.RuleId, violation.ParameterName, violation.Describe(Language.English), violation.Describe(Language.Thai), violation.ItemIndex);
}

/// <summary>Asserts what breaks rules and what does not, by both roads: what throws, and what validates beforehand.</summary>
internal static class RuleAssert
{
    /// <summary>The creation throws exactly these violations, and the validation returns the same.</summary>
    public static void Breaks(Func<object> create, Func<IReadOnlyList<Violation>> validate, params Broken[] expected)
    {
        KpiRuleException thrown = Throws(create, expected);
        Assert.Equal(thrown.Violations, validate());
    }

    /// <summary>The creation throws exactly these violations.</summary>
    public static KpiRuleException Throws(Func<object> create, params Broken[] expected)
    {
        var thrown = Assert.Throws<KpiRuleException>(create);
        Assert.Equal(expected, thrown.Violations.Select(Broken.Of));
        Assert.Equal(expected[0].ParameterName, thrown.ParamName);
        Assert.StartsWith(string.Join("\n", expected.Select(broken => $"{broken.Id}: {broken.English}")), thrown.Message, StringComparison.Ordinal);
        return thrown;
    }

    /// <summary>The creation throws nothing, and the validation returns nothing.</summary>
    public static void Keeps(Func<object> create, Func<IReadOnlyList<Violation>> validate)
    {
        Assert.NotNull(create());
        Assert.Empty(validate());
    }
}
