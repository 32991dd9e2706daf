extern alias analyzers;

using System.Globalization;
using System.Reflection;
using analyzers::Kpi.Analyzers;
using Kpi.Domain.Rules;
using Kpi.Testing;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>What the compiler is told of the rules is what the library's catalogue says of them.</summary>
public sealed class CatalogueAgreementTests
{
    private static readonly CultureInfo Thai = CultureInfo.GetCultureInfo("th-TH");
    private static readonly Rule[] CompileTimeRules = [.. RuleCatalogue.All.Where(rule => rule.Enforcement != RuleEnforcement.RunTime)];
    private static readonly DiagnosticDescriptor[] Descriptors =
        [.. PackagedAnalyzers.In(typeof(DefinitionAnalyzer).Assembly).SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    [Fact]
    public void The_cultures_are_real() => Assert.Equal("th", Thai.TwoLetterISOLanguageName);

    [Fact]
    public void There_is_one_descriptor_for_each_rule_that_the_compiler_can_see_broken_in_order() =>
        Assert.Equal(CompileTimeRules.Select(rule => rule.Id), Descriptors.Select(descriptor => descriptor.Id));

    [Fact]
    public void A_descriptor_says_what_its_rule_says() => Assert.All(CompileTimeRules.Zip(Descriptors), pair =>
    {
        (Rule rule, DiagnosticDescriptor descriptor) = pair;
        Assert.Equal(rule.Title.English, descriptor.Title.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(rule.Title.English, descriptor.Title.ToString(CultureInfo.GetCultureInfo("en-US")));
        Assert.Equal(rule.Title.English, descriptor.Title.ToString(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal(rule.Title.Thai, descriptor.Title.ToString(Thai));
        Assert.Equal(MessageOf(rule).English, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(MessageOf(rule).Thai, descriptor.MessageFormat.ToString(Thai));
        Assert.Equal(rule.HelpPage, descriptor.HelpLinkUri);
        Assert.Equal(SeverityOf(rule), descriptor.DefaultSeverity);
        Assert.Equal(CategoryOf(rule), descriptor.Category);
        Assert.True(descriptor.IsEnabledByDefault);
    });

    [Fact]
    public void Both_languages_of_a_message_have_places_for_the_same_values() => Assert.All(RuleCatalogue.All, rule =>
        Assert.Equal(PlacesIn(MessageOf(rule).English), PlacesIn(MessageOf(rule).Thai)));

    [Fact]
    public void The_release_files_list_the_rules_that_have_a_descriptor()
    {
        IEnumerable<string> released = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => File.ReadLines(Path.Combine(RepositoryRoot.Path, "src", "Kpi.Analyzers", file)))
            .Where(line => line.StartsWith("KPI", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(CompileTimeRules.Select(rule => $"{rule.Id} | {CategoryOf(rule)} | {SeverityOf(rule)} | {rule.Title.English}"), released);
    }

    [Fact]
    public void The_analyzers_need_nothing_that_their_Roslyn_does_not_bring() =>
        Assert.All(typeof(DefinitionAnalyzer).Assembly.GetReferencedAssemblies(), reference =>
        {
            Version newest = reference.Name switch
            {
                "netstandard" => new(2, 0, 0, 0),
                "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" => new(4, 14, 0, 0),
                // What Microsoft.CodeAnalysis.Common 4.14.0 itself depends on.
                "System.Collections.Immutable" => new(9, 0, 0, 0),
                "System.Memory" => new(4, 0, 1, 2),
                _ => new(0, 0, 0, 0),
            };
            Assert.True(reference.Version <= newest, $"{reference.FullName} is newer than {newest}, or not allowed.");
        });

    // A message with its places is not public: only filled in do users see it.
    private static BilingualText MessageOf(Rule rule) =>
        (BilingualText)typeof(Rule).GetProperty("Message", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(rule)!;

    private static IEnumerable<char> PlacesIn(string message) =>
        Enumerable.Range(0, message.Length).Where(index => message[index] == '{').Select(index => message[index + 1]).Distinct().Order();

    private static DiagnosticSeverity SeverityOf(Rule rule) => rule.Severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static string CategoryOf(Rule rule) => rule.Id[..4] switch
    {
        "KPI1" => "Kpi.Time",
        "KPI2" => "Kpi.Targets",
        "KPI3" => "Kpi.Scorecards",
        "KPI4" => "Kpi.Budgets",
        "KPI9" => "Kpi.Usage",
        _ => "",
    };
}
