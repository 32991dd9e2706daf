extern alias analyzers;

using System.Collections.Immutable;
using System.Reflection;
using analyzers::Kpi.Analyzers;
using Kpi.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Kpi.Analyzers.CodeFixes.Tests;

/// <summary>The fixes that there are, as an editor finds them.</summary>
public sealed class AgreementTests
{
    private static readonly ImmutableArray<CodeFixProvider> Fixes = PackagedFixes.In(typeof(LastWeightFix).Assembly);

    /// <summary>What is fixed, and by which provider.</summary>
    private static readonly (string Id, Type Fix)[] Expected =
    [
        ("CS0218", typeof(CriterionOperatorFix)),
        ("KPI1001", typeof(OtherEraFix)),
        ("KPI1004", typeof(LibraryCalendarFix)),
        ("KPI1006", typeof(GregorianYearFix)),
        ("KPI2001", typeof(TierOrderFix)),
        ("KPI2007", typeof(ObservedPercentageFix)),
        ("KPI3001", typeof(LastWeightFix)),
        ("KPI3001", typeof(ScaledWeightsFix)),
        ("KPI3006", typeof(CodeUnderComponentFix)),
        ("KPI3008", typeof(LevelOrderFix)),
        ("KPI9003", typeof(RoundingModeFix)),
        ("KPI9004", typeof(DecimalLiteralFix)),
        ("KPI9005", typeof(DeclarationOrderFix)),
    ];

    [Fact]
    public void Each_rule_that_is_to_have_a_fix_has_it_and_no_other_has_one() => Assert.Equal(
        Expected.Order(Comparer<(string Id, Type Fix)>.Create((left, right) => string.CompareOrdinal($"{left.Id} {left.Fix.Name}", $"{right.Id} {right.Fix.Name}"))),
        Fixes.SelectMany(fix => fix.FixableDiagnosticIds, (fix, id) => (id, fix.GetType())).OrderBy(fix => fix.id, StringComparer.Ordinal).ThenBy(fix => fix.Item2.Name, StringComparer.Ordinal));

    [Fact]
    public void What_is_fixed_is_reported_by_an_analyzer_of_the_package_or_by_the_compiler()
    {
        string[] reported = [.. PackagedAnalyzers.In(typeof(DefinitionAnalyzer).Assembly).SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id)];
        Assert.All(Fixes.SelectMany(fix => fix.FixableDiagnosticIds), id => Assert.True(id.StartsWith("CS", StringComparison.Ordinal) || reported.Contains(id), id));
    }

    [Fact]
    public void Every_fix_is_for_CSharp_is_named_as_its_type_and_has_Fix_All() => Assert.All(Fixes, fix =>
    {
        ExportCodeFixProviderAttribute export = fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal(fix.GetType().Name, export.Name);
        Assert.NotNull(fix.GetFixAllProvider());
    });
}
