namespace Etda.Tests.Html;

/// <summary>The page as a browser lays it out, on a phone, on a desktop and on paper.</summary>
public sealed class BrowserTests
{
    private const int Phone = 360;
    private const int Desktop = 1280;

    // A4 with margins of 2 cm, at 96 dots an inch.
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

    private static readonly (string Body, string Questions, string Problem)[] Faults =
    [
        ("<main style='width: 2000px'>wide</main>", Layout.Problems, "wider than the window"),
        ("<p style='position: fixed; left: 1260px; width: 10px; white-space: nowrap'>a text at the edge</p>", Layout.Problems, "beyond the page"),
        ("<p style='width: 40px; overflow: hidden; white-space: nowrap'>a text that is cut</p>", Layout.Problems, "cuts what it holds"),
        ("<p style='width: 40px; white-space: nowrap'>a text beside its box</p>", Layout.Problems, "holds more than its width"),
        ("<p style='line-height: 1; font-size: 20px'>ที่ปู่กู้ ญี่ปุ่น</p>", Layout.Problems, "lines too close for Thai"),
        ("<p style='color: #999; background: #fff'>faint</p>", Layout.Problems, "contrast"),

        // Unicode has no letter there, among its Thai ones, so no font draws it.
        ("<p>ก\u0E5Fข</p>", Layout.MissingThaiCharacters, "\u0E5F"),
    ];

    [BrowserFact]
    public async Task Nothing_overflows_is_cut_or_fades_on_any_screen_or_on_paper()
    {
        using var folder = new TemporaryFolder();
        await using Browser browser = await Browser.StartAsync();

        // What is to find nothing on the page finds each of these.
        foreach ((string body, string questions, string problem) in Faults)
        {
            await browser.OpenAsync(await SaveAsync(folder, $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>{body}</body></html>"), Desktop, "light", "screen");
            Assert.Contains(await ProblemsAsync(browser, questions), found => found.Contains(problem, StringComparison.Ordinal));
        }

        foreach (Language language in Enum.GetValues<Language>())
        {
            string file = await SaveAsync(folder, Page.In(language));
            foreach ((int width, string scheme, string medium) in Views)
            {
                await browser.OpenAsync(file, width, scheme, medium);
                Assert.Equal(width, (await browser.EvaluateAsync("innerWidth"))!.GetValue<int>());
                string[] problems = await ProblemsAsync(browser, Layout.Problems);
                Assert.True(problems.Length == 0, $"{language}, {width}, {scheme}, {medium}: {problems.Length} problems\n{string.Join('\n', problems.Take(20))}");
            }

            Assert.Empty(await ProblemsAsync(browser, Layout.MissingThaiCharacters));
            Assert.Equal(0, (await browser.EvaluateAsync("performance.getEntriesByType('resource').length"))!.GetValue<int>());
        }
    }

    private static async Task<string> SaveAsync(TemporaryFolder folder, string page)
    {
        string file = folder.File("page.html");
        await File.WriteAllTextAsync(file, page);
        return file;
    }

    private static async Task<string[]> ProblemsAsync(Browser browser, string questions) =>
        [.. (await browser.EvaluateAsync(questions))!.AsArray().Select(problem => problem!.GetValue<string>())];
}
