using System.Text;
using System.Text.RegularExpressions;
using Kpi.Testing;

namespace Kpi.Domain.Tests.Rules;

public partial class RuleCatalogueTests
{
    [Fact]
    public void Every_rule_stands_once_in_the_order_of_the_ids()
    {
        string[] ids = [.. RuleCatalogue.All.Select(rule => rule.Id)];
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Both_languages_use_the_same_values() =>
        Assert.All(RuleCatalogue.All, rule => Assert.Equal(PlacesIn(rule.Message.English), PlacesIn(rule.Message.Thai)));

    [Fact]
    public void Every_Thai_text_is_Thai_and_every_English_text_is_not() =>
        Assert.All(RuleCatalogue.All.SelectMany(rule => new[] { rule.Title, rule.Message }), text =>
        {
            Assert.Matches(ThaiLetter, text.Thai);
            Assert.DoesNotMatch(ThaiLetter, text.English);
        });

    [Fact]
    public void A_rule_prints_as_its_id_and_title() => Assert.Equal("KPI3001: Weights that do not total 100", RuleCatalogue.WeightsDoNotTotal100.ToString());

    [Fact]
    public void The_catalogue_is_the_approved_one()
    {
        var text = new StringBuilder();
        foreach (Rule rule in RuleCatalogue.All)
        {
            text.Append(rule.Id).Append(' ').Append(rule.Severity).Append(Enforcement(rule)).Append(rule.HelpPage).Append('\n');
            foreach (BilingualText words in new[] { rule.Title, rule.Message })
                text.Append("  ").Append(words.English).Append("\n  ").Append(words.Thai).Append('\n');
        }

        Approved.Verify(text.ToString());
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place { get; }

    [GeneratedRegex("[\u0E01-\u0E5B]")]
    private static partial Regex ThaiLetter { get; }

    private static string Enforcement(Rule rule) => rule.Enforcement switch
    {
        RuleEnforcement.RunTime => " at run time ",
        RuleEnforcement.CompileTime => " at compile time ",
        _ => " ",
    };

    private static IEnumerable<string> PlacesIn(string message) => Place.Matches(message).Select(match => match.Value).Distinct().Order();
}
