namespace Etda.Terminal;

/// <summary>How words stand out: by the escape codes of a terminal, or not at all.</summary>
internal sealed class Palette
{
    private const string Bold = "\e[1m";
    private const string Red = "\e[31m";
    private const string Reset = "\e[0m";

    private readonly bool _hasColour;

    private Palette(bool hasColour) => _hasColour = hasColour;

    public static Palette Plain { get; } = new(hasColour: false);

    public static Palette Coloured { get; } = new(hasColour: true);

    /// <summary>Colour is for a terminal, and only where NO_COLOR is not set to anything (no-color.org).</summary>
    public static Palette For(bool isTerminal, string? noColor) => isTerminal && string.IsNullOrEmpty(noColor) ? Coloured : Plain;

    public string Heading(string text) => Paint(text, Bold);

    public string Warning(string text) => Paint(text, Red);

    private string Paint(string text, string code) => _hasColour ? code + text + Reset : text;
}
