using Etda.Terminal;

namespace Etda.Tests.Terminal;

public sealed class PaletteTests
{
    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "", true)]
    [InlineData(true, "1", false)]
    [InlineData(true, "0", false)]
    [InlineData(false, null, false)]
    [InlineData(false, "1", false)]
    public void Colour_is_for_a_terminal_where_NO_COLOR_is_not_set(bool isTerminal, string? noColor, bool isColoured) =>
        Assert.Same(isColoured ? Palette.Coloured : Palette.Plain, Palette.For(isTerminal, noColor));

    [Fact]
    public void In_colour_what_does_not_agree_is_red_and_the_text_is_otherwise_the_same()
    {
        string plain = PageIn(Palette.Plain);
        string coloured = PageIn(Palette.Coloured);

        Assert.Contains("26.90\e[31m ≠\e[0m", coloured, StringComparison.Ordinal);
        Assert.Contains("\e[1mETDA 2568", coloured, StringComparison.Ordinal);
        Assert.Equal(
            plain.Replace(" ", "", StringComparison.Ordinal),
            coloured.Replace("\e[31m", "", StringComparison.Ordinal)
                .Replace("\e[1m", "", StringComparison.Ordinal)
                .Replace("\e[0m", "", StringComparison.Ordinal)
                .Replace(" ", "", StringComparison.Ordinal));
    }

    private static string PageIn(Palette palette) =>
        string.Join('\n', new EvaluationPage(Etda2568.Assessment, Language.English, palette).Lines());
}
