using Kpi.Domain.Rules;
using Kpi.Testing;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>
/// An expression that is both analyzed and run: what it throws is what is reported at its markers, word for word.
/// </summary>
internal static class ThrownTest
{
    /// <summary>Verifies an expression by itself, below fields of the class that it may use.</summary>
    public static async Task VerifyAsync(string expression, string fields = "")
    {
        string source = DefinitionTest.InClass($"{fields}\npublic static object Run() => {expression};");
        MarkedSource marked = Markup.Parse(source);
        IReadOnlyList<Violation> thrown = Run(marked.Text);
        Assert.Equal(marked.Spans.Select(span => span.Id), thrown.Select(violation => violation.RuleId));
        await DefinitionTest.Analysis.VerifyAsync(source, [.. thrown.Select(violation => (Expectation)violation.Describe(Language.English))]);
    }

    private static IReadOnlyList<Violation> Run(string source)
    {
        using CodeRunner code = CodeRunner.Load(DefinitionTest.Settings.Compile(source));
        try
        {
            code.Invoke("Definitions", "Run");
            return [];
        }
        catch (TypeInitializationException exception)
        {
            return ViolationsOf(exception.InnerException);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException)
        {
            return ViolationsOf(exception);
        }
    }

    // What is refused, but by no rule, is nothing that the analyzers claim.
    private static IReadOnlyList<Violation> ViolationsOf(Exception? exception) => exception switch
    {
        KpiRuleException rules => rules.Violations,
        KpiFormatException unreadable => [unreadable.Violation],
        _ => [],
    };
}
