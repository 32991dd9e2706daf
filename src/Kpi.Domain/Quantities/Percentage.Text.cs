namespace Kpi.Domain.Quantities;

/// <content>As text.</content>
public readonly partial record struct Percentage
{
    /// <summary>Reads a number and its sign or word: <c>77.53%</c>, <c>77.53 %</c>, <c>ร้อยละ 77.53</c>; Arabic or Thai digits.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no percentage; the message says what was expected where.</exception>
    public static Percentage Parse(string text) => Read(text ?? throw new ArgumentNullException(nameof(text))).OrThrow();

    /// <summary>Reads a percentage; false where the text is none.</summary>
    public static bool TryParse(string? text, out Percentage percentage) => Read(text ?? "").Try(out percentage);

    /// <summary>The number and the sign, invariant: <c>77.53%</c>.</summary>
    public override string ToString() => $"{CanonicalNumber.Of(Value)}%";

    /// <summary>As reports print it: <c>ร้อยละ 77.53</c>, <c>77.53%</c>.</summary>
    public string ToString(Language language) => language == Language.Thai ? $"{Word} {CanonicalNumber.Of(Value)}" : ToString();

    private const string Word = "ร้อยละ";

    private static Parsed<Percentage> Read(string text)
    {
        var cursor = new TextCursor(text);
        bool hasWord = cursor.Take(Word);
        cursor.SkipSpaces();
        if (!cursor.TakeNumber(out decimal number))
            return cursor.Fault;
        if (!hasWord)
        {
            cursor.SkipSpaces();
            if (!cursor.Take("%"))
                return cursor.Expected("'%'");
        }

        return cursor.IsAtEnd ? new Percentage(number) : cursor.ExpectedEnd();
    }
}
