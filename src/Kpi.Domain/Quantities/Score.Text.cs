namespace Kpi.Domain.Quantities;

/// <content>As text.</content>
public readonly partial record struct Score
{
    /// <summary>Reads a number: <c>94.13</c>; Arabic or Thai digits.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no number; the message says what was expected where.</exception>
    public static Score Parse(string text) => Read(text ?? throw new ArgumentNullException(nameof(text))).OrThrow();

    /// <summary>Reads a score; false where the text is none.</summary>
    public static bool TryParse(string? text, out Score score) => Read(text ?? "").Try(out score);

    /// <summary>The number, invariant: <c>94.13</c>.</summary>
    public override string ToString() => CanonicalNumber.Of(Value);

    private static Parsed<Score> Read(string text)
    {
        var cursor = new TextCursor(text);
        if (!cursor.TakeNumber(out decimal number))
            return cursor.Fault;
        return cursor.IsAtEnd ? new Score(number) : cursor.ExpectedEnd();
    }
}
