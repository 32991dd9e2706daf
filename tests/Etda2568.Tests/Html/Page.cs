using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Etda.Html;

namespace Etda.Tests.Html;

/// <summary>The page in both languages, read by a parser that refuses what is not well-formed.</summary>
internal static class Page
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    public static string English { get; } = new ReportPage(Language.English).ToString();

    public static string Thai { get; } = new ReportPage(Language.Thai).ToString();

    public static string In(Language language) => language == Language.Thai ? Thai : English;

    public static IHtmlDocument Read(Language language) => Parser.ParseDocument(In(language));
}
