using System.Collections.Immutable;
using Kpi.Analyzers.CodeFixes;
using Kpi.Domain.Rules;
using Kpi.Testing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Kpi.Docs.Tests;

/// <summary>Each rule of the catalogue has its page, and every page says of the rule what the catalogue says.</summary>
public class RulePageTests
{
    private static readonly ImmutableArray<CodeFixProvider> Fixes = PackagedFixes.In(typeof(LastWeightFix).Assembly);

    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Id)];

    public static TheoryData<string> CompileTimeIds => [.. RuleCatalogue.All.Where(rule => !IsAtRunTimeOnly(rule)).Select(rule => rule.Id)];

    public static TheoryData<string> ThrownIds => [.. RuleCatalogue.All.Where(rule => rule.Enforcement == RuleEnforcement.CompileTimeAndRunTime).Select(rule => rule.Id)];

    public static TheoryData<string> RunTimeIds => [.. RuleCatalogue.All.Where(IsAtRunTimeOnly).Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(
            RuleCatalogue.All.Select(rule => rule.HelpPage).Order(StringComparer.Ordinal),
            MarkdownPage.ReadAll("docs/rules").Select(page => page.Path));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_the_id_both_titles_and_the_severity(string id)
    {
        Rule rule = RuleOf(id);
        MarkdownPage page = PageOf(id);

        Assert.Equal($"{id}: {rule.Title.English}", page.Title);
        Assert.Equal($"**{rule.Title.Thai}** · {SeverityOnPages(rule)}", page.Subtitle);
    }

    // What no analyzer reports cannot be configured.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Pages_have_one_layout(string id) =>
        Assert.Equal(
            ["What", "Why", "Wrong", "Right", "At run time", .. IsAtRunTimeOnly(RuleOf(id)) ? Array.Empty<string>() : ["Configuration"]],
            PageOf(id).Sections);

    [Theory]
    [MemberData(nameof(CompileTimeIds))]
    public void A_page_says_how_to_configure_its_own_rule(string id)
    {
        MarkdownPage page = PageOf(id);

        Assert.Equal($"[*.cs]\ndotnet_diagnostic.{id}.severity = warning\n", page.CodeIn("Configuration", "ini"));
        Assert.Contains($"`#pragma warning disable {id}` and `#pragma warning restore {id}`", page.ProseIn("Configuration"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_editor_offers_where_the_rule_has_a_fix(string id) =>
        Assert.Equal(IsFixable(id), PageOf(id).ProseIn("Wrong").Contains("the editor offers", StringComparison.OrdinalIgnoreCase));

    internal static bool IsFixable(string id) => Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id));

    internal static Rule RuleOf(string id) => RuleCatalogue.All.Single(rule => rule.Id == id);

    internal static MarkdownPage PageOf(string id) => MarkdownPage.Read(RuleOf(id).HelpPage);

    internal static string SeverityOnPages(Rule rule) =>
        rule.Severity.ToString().ToLowerInvariant() + (IsAtRunTimeOnly(rule) ? " at run time" : "");

    private static bool IsAtRunTimeOnly(Rule rule) => rule.Enforcement == RuleEnforcement.RunTime;
}
