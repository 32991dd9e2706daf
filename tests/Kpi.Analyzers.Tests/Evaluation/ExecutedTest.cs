using Kpi.Domain.Rules;
using Kpi.Testing;

namespace Kpi.Analyzers.Tests.Evaluation;

/// <summary>
/// Code that is both analyzed and run: the analyzer must report what is marked, and <c>Definitions.Run</c> must throw
/// the stated violations. It holds the analyzer to what the program really does.
/// </summary>
internal static class ExecutedTest
{
    /// <summary>Verifies a file with a class <c>Definitions</c>, of which <c>Run</c> throws violations of these rules, or none.</summary>
    public static async Task VerifyFileAsync(string source, params string[] thrown)
    {
        Assert.Equal(thrown, RulesBrokenBy(Markup.Parse(source).Text));
        await DefinitionTest.ErrorsAlone.VerifyAsync(source);
    }

    /// <summary>Verifies the members of the class, one of which is <c>Run</c>.</summary>
    public static Task VerifyAsync(string members, params string[] thrown) => VerifyFileAsync(DefinitionTest.InClass(members), thrown);

    /// <summary>The rules whose violations <c>Run</c> throws.</summary>
    public static string[] RulesBrokenByMembers(string members) => RulesBrokenBy(DefinitionTest.InClass(members));

    private static string[] RulesBrokenBy(string source)
    {
        using CodeRunner code = CodeRunner.Load(DefinitionTest.Settings.Compile(source));
        try
        {
            code.Invoke("Definitions", "Run");
            return [];
        }
        catch (KpiRuleException exception)
        {
            return RulesOf(exception);
        }
        catch (TypeInitializationException exception) when (exception.InnerException is KpiRuleException inner)
        {
            return RulesOf(inner);
        }
    }

    private static string[] RulesOf(KpiRuleException exception) => [.. exception.Violations.Select(violation => violation.RuleId)];
}
