extern alias analyzers;

using analyzers::Kpi.Analyzers;
using Kpi.Analyzers.Tests;
using Kpi.Testing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Kpi.Analyzers.CodeFixes.Tests;

/// <summary>How fixes of definitions are tested.</summary>
internal static class FixTest
{
    public static CodeFixTest Of(CodeFixProvider fix) => new() { Settings = DefinitionTest.Settings, Analyzers = [new DefinitionAnalyzer()], Fix = fix };

    /// <summary>Verifies the members of a class, one fix at a time and all together.</summary>
    public static Task VerifyMembersAsync(this CodeFixTest test, string before, string after) =>
        test.VerifyAsync(DefinitionTest.InClass(before), DefinitionTest.InClass(after));

    /// <summary>Verifies that the diagnostics of the members of a class are offered no fix.</summary>
    public static Task VerifyNoFixForMembersAsync(this CodeFixTest test, string before) => test.VerifyNoFixAsync(DefinitionTest.InClass(before));
}
