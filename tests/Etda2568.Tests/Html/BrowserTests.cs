using System.Text.Json.Nodes;

namespace Etda.Tests.Html;

/// <summary>The page as a browser lays it out, on a phone, on a desktop and on paper.</summary>
public sealed class BrowserTests
{
    private const int Phone = 360;
    private const int Desktop = 1280;

    // A4 without margins of 2 cm, at 96 dots an inch.
    private const int Paper = 642;

    private static readonly (int Width, string Scheme, string Medium)[] Views =
    [
        (Phone, "light", "screen"),
        (Phone, "dark", "screen"),
        (Desktop, "light", "screen"),
        (Desktop, "dark", "screen"),
        (Paper, "light", "print"),
        (Paper, "dark", "print"),
    ];

    [BrowserTheory]
    [InlineData(Language.English)]
    [InlineData(Language.Thai)]
    public async Task Nothing_overflows_is_cut_or_fades_on_the_page(Language language)
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("page.html");
        await File.WriteAllTextAsync(file, Page.In(language));
        await using Browser browser = await Browser.StartAsync();

        foreach ((int width, string scheme, string medium) in Views)
        {
            await browser.OpenAsync(file, width, scheme, medium);
            Assert.Equal(width, (await browser.EvaluateAsync("innerWidth"))!.GetValue<int>());
            await AssertNothingAsync(browser, $"{width} {scheme} {medium}", Layout.Problems);
        }

        await AssertNothingAsync(browser, "characters", Layout.MissingThaiCharacters);
        Assert.Equal(0, (await browser.EvaluateAsync("performance.getEntriesByType('resource').length"))!.GetValue<int>());
    }

    [BrowserTheory]
    [InlineData("<main style='width: 2000px'>wide</main>", "wider than the window")]
    [InlineData("<p style='position: fixed; left: 1260px; width: 10px; white-space: nowrap'>a text at the edge</p>", "beyond the page")]
    [InlineData("<p style='width: 40px; overflow: hidden; white-space: nowrap'>a text that is cut</p>", "cuts what it holds")]
    [InlineData("<p style='line-height: 1; font-size: 20px'>ที่ปู่กู้ ญี่ปุ่น</p>", "lines too close for Thai")]
    [InlineData("<p style='color: #999; background: #fff'>faint</p>", "contrast")]
    public Task Each_of_these_is_found(string body, string problem) => AssertFoundAsync(body, Layout.Problems, problem);

    // No letter has this place in the alphabet of Unicode, so no font draws it.
    [BrowserTheory]
    [InlineData("\u0E3C")]
    public Task A_letter_that_no_font_has_is_found(string letter) => AssertFoundAsync($"<p>ก{letter}ข</p>", Layout.MissingThaiCharacters, letter);

    private static async Task AssertFoundAsync(string body, string problems, string problem)
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("page.html");
        await File.WriteAllTextAsync(file, $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"></head><body>{body}</body></html>");
        await using Browser browser = await Browser.StartAsync();

        await browser.OpenAsync(file, Desktop, "light", "screen");

        Assert.Contains((await browser.EvaluateAsync(problems))!.AsArray(), found => found!.GetValue<string>().Contains(problem, StringComparison.Ordinal));
    }

    private static async Task AssertNothingAsync(Browser browser, string what, string problems)
    {
        JsonArray found = (await browser.EvaluateAsync(problems))!.AsArray();
        Assert.True(found.Count == 0, $"{what}, {found.Count} problems: {string.Join('\n', found.Take(20))}");
    }
}
