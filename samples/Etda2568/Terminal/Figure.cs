namespace Etda.Terminal;

/// <summary>A figure in a table, marked where it does not agree with the one before it.</summary>
internal readonly record struct Figure(string Text, bool IsMarked = false)
{
    public const char Mark = '≠';

    public static Figure None { get; } = new("");

    public static Figure Of(Score? computed) => new(computed?.ToString() ?? "–");

    public static Figure Of(Reported printed, Score? computed) =>
        printed.Number is null ? None : new(printed.ToString(), IsMarked: computed is not { } score || !Agrees(printed, score));

    private static bool Agrees(Reported printed, Score computed) => Reconcile.Computed(printed, computed.Value, Wording.Score).Verdict != Verdict.Contradiction;
}
