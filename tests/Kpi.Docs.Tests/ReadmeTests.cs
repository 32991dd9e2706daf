using System.Xml.Linq;
using Kpi.Domain.Rules;
using Kpi.Domain.Time;
using Kpi.Testing;

namespace Kpi.Docs.Tests;

/// <summary>What the README states of the library is so.</summary>
public class ReadmeTests
{
    private static readonly MarkdownPage Readme = MarkdownPage.Read("README.md");

    [Fact]
    public void The_table_of_rules_is_the_catalogue() =>
        Assert.Equal(
            RuleCatalogue.All.Select(rule => $"[{rule.Id}]({rule.HelpPage}) | {rule.Title.English} | {RulePageTests.SeverityOnPages(rule)}"),
            Readme.TableIn("Rules").Select(cells => string.Join(" | ", cells.Take(3))));

    [Fact]
    public void The_table_names_a_fix_for_the_rules_that_have_one_and_for_no_other() =>
        Assert.Equal(
            RuleCatalogue.All.Select(rule => rule.Id).Where(RulePageTests.IsFixable),
            Readme.TableIn("Rules").Where(cells => cells.ElementAtOrDefault(3) is { Length: > 0 }).Select(cells => cells[0].Substring(1, "KPI0000".Length)));

    [Fact]
    public void Every_term_has_a_Thai_word_an_English_one_and_a_type() =>
        Assert.All(Readme.TableIn("Words"), cells =>
        {
            Assert.Equal(3, cells.Length);
            Assert.Contains(cells[0], character => character is >= '\u0E01' and <= '\u0E5B');
            Assert.Contains(cells[1], char.IsAsciiLetter);
            Assert.True(PublicNames.Exists(cells[2].Trim('`')), $"{cells[2]} is not public.");
        });

    [Fact]
    public void The_supported_fiscal_years_are_those_of_the_library()
    {
        int[] buddhist = [.. Enumerable.Range(1, 9999).Where(year => FiscalYear.ValidateBuddhistEra(year).Count == 0)];
        int[] common = [.. Enumerable.Range(1, 9999).Where(year => FiscalYear.ValidateCommonEra(year).Count == 0)];

        Assert.Contains(
            $"Fiscal years {buddhist[0]}–{buddhist[^1]} (C.E. {common[0]}–{common[^1]}).", Readme.ProseIn("Limits"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_switch_for_global_usings_is_the_packages()
    {
        XDocument props = XDocument.Load(Path.Combine(RepositoryRoot.Path, "src/Kpi.Domain/build/Kpi.Domain.props"));

        string condition = props.Descendants("ItemGroup").Single().Attribute("Condition")!.Value;

        Assert.Contains("<KpiDomainImplicitUsings>disable</KpiDomainImplicitUsings>", Readme.ProseIn("Configuration"), StringComparison.Ordinal);
        Assert.Contains("'$(KpiDomainImplicitUsings)' != 'disable'", condition, StringComparison.Ordinal);
    }
}
