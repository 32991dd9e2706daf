using System.Globalization;
using Kpi.Testing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>How the rules about code around the library are tested: members of a class, the messages those of their markers.</summary>
internal sealed class CodeTest(DiagnosticAnalyzer analyzer)
{
    private readonly AnalyzerTest _test = new()
    {
        Settings = DefinitionTest.Settings with
        {
            GlobalUsings = DefinitionTest.Settings.GlobalUsings + "\nglobal using System.Globalization;\nglobal using System.Linq.Expressions;\nglobal using System.Text;\nglobal using Kpi.Domain.Budgets;\n",
        },
        Analyzers = [analyzer],
    };

    public Task VerifyAsync(string members, params Expectation[] expectations) =>
        _test.VerifyAsync(DefinitionTest.InClass(members), expectations);

    public Task VerifyThaiAsync(string members, params Expectation[] messages) =>
        (_test with { Culture = CultureInfo.GetCultureInfo("th-TH") }).VerifyAsync(DefinitionTest.InClass(members), messages);

    /// <summary>Verifies code that does not compile: its errors are not expected, what the analyzer says of it is.</summary>
    public Task VerifyHalfTypedAsync(string members, params string[] errors) =>
        _test.Allowing(errors).VerifyAsync(DefinitionTest.InClass(members));

    /// <summary>Verifies that nothing is reported in a project that does not reference the library.</summary>
    public Task VerifyWithoutLibraryAsync(string source) =>
        (_test with { Settings = new CompilationSettings() }).VerifyAsync(source);
}
