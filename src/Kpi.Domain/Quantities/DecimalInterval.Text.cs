namespace Kpi.Domain.Quantities;

/// <content>As text.</content>
public readonly partial record struct DecimalInterval
{
    /// <summary>Reads what <see cref="ToString()"/> writes: <c>[91.15, 93.15]</c>, <c>(0, 0.01)</c>.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no interval; the message says what was expected where.</exception>
    public static DecimalInterval Parse(string text) => Read(text ?? throw new ArgumentNullException(nameof(text))).OrThrow();

    /// <summary>Reads an interval; false where the text is none.</summary>
    public static bool TryParse(string? text, out DecimalInterval interval) => Read(text ?? "").Try(out interval);

    /// <summary>The bounds, in a square bracket where they belong and in a round one where not, invariant: <c>[91.15, 93.15)</c>.</summary>
    public override string ToString() =>
        $"{(IncludesLower ? '[' : '(')}{CanonicalNumber.Of(Lower)}, {CanonicalNumber.Of(Upper)}{(IncludesUpper ? ']' : ')')}";

    private static Parsed<DecimalInterval> Read(string text)
    {
        var cursor = new TextCursor(text);
        bool includesLower = cursor.Take("[");
        if (!includesLower && !cursor.Take("("))
            return cursor.Expected("'[' or '('");
        if (!cursor.TakeNumber(out decimal lower))
            return cursor.Fault;
        if (!cursor.Take(", "))
            return cursor.Expected("', '");
        if (!cursor.TakeNumber(out decimal upper))
            return cursor.Fault;
        bool includesUpper = cursor.Take("]");
        if (!includesUpper && !cursor.Take(")"))
            return cursor.Expected("']' or ')'");
        if (!cursor.IsAtEnd)
            return cursor.ExpectedEnd();
        return HoldsSomething(lower, upper, includesLower, includesUpper)
            ? new DecimalInterval(lower, upper, includesLower, includesUpper)
            : $"Expected an upper bound above the lower in \"{text}\".";
    }
}
