namespace Etda.Html;

/// <summary>The style of the page, <c>page.css</c> beside this file.</summary>
internal static class Stylesheet
{
    /// <summary>Not encoded: a style sheet is no text of the page.</summary>
    public static Markup Code { get; } = Read();

    private static Markup Read()
    {
        using Stream stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        var code = new Markup(0, 0);
        code.AppendLiteral(reader.ReadToEnd().Trim());
        return code;
    }
}
