namespace Kpi.Domain.Quantities;

/// <content>As text.</content>
public readonly partial record struct Weight
{
    /// <summary>Reads a number above 0 and at most 100: <c>7.5</c>; Arabic or Thai digits.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no weight; the message says what was expected where, or which rule is broken (KPI3003).</exception>
    public static Weight Parse(string text) => Read(text ?? throw new ArgumentNullException(nameof(text))).OrThrow();

    /// <summary>Reads a weight; false where the text is none.</summary>
    public static bool TryParse(string? text, out Weight weight) => Read(text ?? "").Try(out weight);

    /// <summary>The number, invariant: <c>15</c>.</summary>
    public override string ToString() => CanonicalNumber.Of(Value);

    private static Parsed<Weight> Read(string text)
    {
        var cursor = new TextCursor(text);
        if (!cursor.TakeNumber(out decimal number))
            return cursor.Fault;
        if (!cursor.IsAtEnd)
            return cursor.ExpectedEnd();
        return WeightRules.Check(number, nameof(text)) is { } violation ? violation.ToString() : new Weight(number);
    }
}
