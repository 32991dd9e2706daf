namespace Etda.Terminal;

/// <summary>A figure in a table, marked where it does not agree with the one before it.</summary>
internal readonly record struct Figure(string Text, bool IsMarked = false)
{
    public const char Mark = '≠';

    public static Figure None { get; } = new("");

    public static Figure Of(Score? computed) => new(computed?.ToString() ?? "–");

    public static Figure Of(PrintedFigure? printed, Score? computed) =>
        printed is { } figure ? new(figure.ToString(), IsMarked: computed is not { } score || !figure.StandsFor(score)) : None;
}
