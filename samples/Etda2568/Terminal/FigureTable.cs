namespace Etda.Terminal;

/// <summary>Lays out titles with figures, and details below them, on a terminal of 80 columns.</summary>
internal sealed class FigureTable(Palette palette)
{
    public const int Width = 80;

    private const int CodeWidth = 5;
    private const int TitleWidth = 31;
    private const int LabelWidth = 12;
    private static readonly int[] FigureWidths = [7, 5, 7, 8, 7];

    public static string Rule { get; } = new('─', Width);

    /// <summary>A title on as many lines as it needs, with its figures on the first.</summary>
    public IEnumerable<string> Row(string code, string title, IReadOnlyList<Figure> figures, bool isHeading = false)
    {
        string start = DisplayWidth.PadRight(code, CodeWidth);
        string end = string.Concat(figures.Zip(FigureWidths, Align));
        foreach (string line in LineWrapping.Wrap(title, TitleWidth))
        {
            string text = start + DisplayWidth.PadRight(line, TitleWidth);
            yield return ((isHeading ? palette.Heading(text) : text) + end).TrimEnd();
            start = DisplayWidth.PadRight("", CodeWidth);
            end = "";
        }
    }

    /// <summary>A title without figures, on as many whole lines as it needs.</summary>
    public IEnumerable<string> Line(string code, string title, bool isHeading = false)
    {
        string start = DisplayWidth.PadRight(code, CodeWidth);
        foreach (string line in LineWrapping.Wrap(title, Width - CodeWidth))
        {
            yield return isHeading ? palette.Heading(start + line) : start + line;
            start = DisplayWidth.PadRight("", CodeWidth);
        }
    }

    /// <summary>A labelled text below a row, on as many lines as it needs.</summary>
    public static IEnumerable<string> Detail(string label, string text)
    {
        string start = DisplayWidth.PadRight("", CodeWidth) + DisplayWidth.PadRight(label, LabelWidth);
        foreach (string line in LineWrapping.Wrap(text, Width - CodeWidth - LabelWidth))
        {
            yield return start + line;
            start = DisplayWidth.PadRight("", CodeWidth + LabelWidth);
        }
    }

    private string Align(Figure figure, int width) =>
        DisplayWidth.PadLeft(figure.Text, width) + (figure.IsMarked ? palette.Warning($" {Figure.Mark}") : "  ");
}
