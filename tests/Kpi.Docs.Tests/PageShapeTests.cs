namespace Kpi.Docs.Tests;

/// <summary>A translation has the shape of its original, and whatever differs is seen.</summary>
public class PageShapeTests
{
    private const string Original = """
        # Kpi.Domain

        In Thai: [page.th.md](page.th.md)

        ## Rules

        The `Weight` of 15 is read, and [more](docs/glossary.md) of `Score`.

        ```csharp
        Weight weight = 15;
        ```

        | id | what | fix |
        | --- | --- | --- |
        | [KPI3001](docs/rules/KPI3001.md) | Weights that do not total 100 | the last weight |
        | [KPI3003](docs/rules/KPI3003.md) | A weight out of range | |

        - one of `Tier`
        - two

        """;

    private const string Translation = """
        # Kpi.Domain

        ภาษาอังกฤษ: [page.md](page.md)

        ## กฎ

        อ่าน `Score` [เพิ่มเติม](docs/glossary.md) และอ่าน `Weight` 15

        ```csharp
        Weight weight = 15;
        ```

        | รหัส | เรื่อง | แก้ให้ |
        | --- | --- | --- |
        | [KPI3001](docs/rules/KPI3001.md) | น้ำหนักรวมไม่เท่ากับ 100 | น้ำหนักตัวสุดท้าย |
        | [KPI3003](docs/rules/KPI3003.md) | น้ำหนักอยู่นอกช่วง | |

        - หนึ่งใน `Tier`
        - สอง

        """;

    [Fact]
    public void A_translation_has_the_shape_of_its_original() => Assert.Equal(ShapeOfOriginal(), ShapeOf(Translation));

    [Theory]
    [InlineData("# Kpi.Domain", "# Kpi")]
    [InlineData("## กฎ", "### กฎ")]
    [InlineData("## กฎ\n", "")]
    [InlineData("ภาษาอังกฤษ: [page.md](page.md)", "ภาษาอังกฤษ")]
    [InlineData("`Weight` 15", "`Weight` 16")]
    [InlineData("`Weight` 15", "`Score` 15")]
    [InlineData("docs/glossary.md", "docs/sources.md")]
    [InlineData("และอ่าน", "\n\nและอ่าน")]
    [InlineData("Weight weight = 15;", "Weight weight = 15; ")]
    [InlineData("```csharp", "```cs")]
    [InlineData("```csharp\nWeight weight = 15;\n```\n", "")]
    [InlineData("| [KPI3003](docs/rules/KPI3003.md) | น้ำหนักอยู่นอกช่วง | |\n", "")]
    [InlineData("[KPI3003](docs/rules/KPI3003.md)", "[KPI3004](docs/rules/KPI3003.md)")]
    [InlineData("[KPI3003](docs/rules/KPI3003.md)", "[KPI3003](docs/rules/KPI3004.md)")]
    [InlineData("เท่ากับ 100", "เท่ากับ 99")]
    [InlineData("นอกช่วง | |", "นอกช่วง | ย้าย |")]
    [InlineData("- สอง\n", "")]
    [InlineData("- หนึ่งใน `Tier`", "- หนึ่งใน Tier")]
    public void Whatever_else_differs_is_seen(string part, string planted)
    {
        Assert.Contains(part, Translation, StringComparison.Ordinal);

        Assert.NotEqual(ShapeOfOriginal(), ShapeOf(Translation.Replace(part, planted, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_translation_is_in_Thai() => Assert.Empty(ThaiText.MissingIn(new("page.th.md", Translation)));

    [Theory]
    [InlineData("## กฎ", "## Rules", "Rules")]
    [InlineData("- สอง", "- two", "two")]
    [InlineData("- สอง", "- `สอง`", "`สอง`")]
    [InlineData("| แก้ให้ |", "| fix |", "fix")]
    [InlineData("- สอง", "- สอง whatever is left over", "สอง whatever is left over")]
    public void What_is_left_in_English_is_seen(string part, string planted, string seen) =>
        Assert.Equal([seen], ThaiText.MissingIn(new("page.th.md", Translation.Replace(part, planted, StringComparison.Ordinal))));

    [Fact]
    public void An_untranslated_page_is_seen() => Assert.Equal(8, ThaiText.MissingIn(new("page.md", Original)).Count());

    private static IEnumerable<string> ShapeOfOriginal() => PageShape.Of(new("page.md", Original), "page.th.md");

    private static IEnumerable<string> ShapeOf(string translation) => PageShape.Of(new("page.th.md", translation), "page.md");
}
