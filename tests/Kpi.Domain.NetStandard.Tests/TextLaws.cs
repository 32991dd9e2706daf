namespace Kpi.Domain.Tests;

/// <summary>What every scalar owes to its text where the framework's contracts of text are not to be had.</summary>
internal static class TextLaws
{
    private delegate bool TryRead<T>(string? text, out T value);

    private delegate T ReadSpan<T>(ReadOnlySpan<char> text);

    private delegate bool TryReadSpan<T>(ReadOnlySpan<char> text, out T value);

    /// <summary>The canonical text is read back as the same value, by every road.</summary>
    public static void RoundTrips<T>(T value)
        where T : struct, IEquatable<T>
    {
        string text = value.ToString()!;
        Assert.Equal(value, Parse<T>(text));
        Assert.Equal(value, ParseSpan<T>(text));
        Assert.True(TryParse(text, out T read));
        Assert.Equal(value, read);
        Assert.True(TryParseSpan(text, out T readFromSpan));
        Assert.Equal(value, readFromSpan);
    }

    /// <summary>
    /// A text is refused with these words, in both languages and under this rule, and by TryParse without a throw; null is
    /// refused by name.
    /// </summary>
    public static void Refuses<T>(string text, string message, string? thai = null, string rule = "KPI1003")
        where T : struct, IEquatable<T>
    {
        var thrown = Assert.Throws<KpiFormatException>(() => Parse<T>(text));
        Assert.Equal($"{rule}: {message}", thrown.Message);
        Assert.Equal((rule, "text", message), (thrown.Violation.RuleId, thrown.Violation.ParameterName, thrown.Violation.Describe(Language.English)));
        if (thai is not null)
            Assert.Equal(thai, thrown.Violation.Describe(Language.Thai));
        Assert.Equal(thrown.Violation, Assert.Throws<KpiFormatException>(() => ParseSpan<T>(text)).Violation);
        Assert.False(TryParse(text, out T read));
        Assert.Equal(default, read);
        Assert.False(TryParseSpan(text, out read));
        Assert.Equal(default, read);
        Assert.False(TryParse<T>(null, out _));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Parse<T>(null!)).ParamName);
    }

    private static T Parse<T>(string text) => Method<T, Func<string, T>>("Parse", typeof(string))(text);

    private static T ParseSpan<T>(string text) => Method<T, ReadSpan<T>>("Parse", typeof(ReadOnlySpan<char>))(text.AsSpan());

    private static bool TryParse<T>(string? text, out T value) => Method<T, TryRead<T>>("TryParse", typeof(string), typeof(T).MakeByRefType())(text, out value);

    private static bool TryParseSpan<T>(string text, out T value) =>
        Method<T, TryReadSpan<T>>("TryParse", typeof(ReadOnlySpan<char>), typeof(T).MakeByRefType())(text.AsSpan(), out value);

    private static TDelegate Method<T, TDelegate>(string name, params Type[] parameters)
        where TDelegate : Delegate => typeof(T).GetMethod(name, parameters)!.CreateDelegate<TDelegate>();
}
