namespace Kpi.Domain.Tests;

/// <summary>What every scalar owes to its text, stated once.</summary>
internal static class TextLaws
{
    /// <summary>The canonical text is read back as the same value, by every road.</summary>
    public static void RoundTrips<T>(T value)
        where T : struct, ISpanParsable<T>, ISpanFormattable, IEquatable<T>
    {
        string text = value.ToString()!;
        Assert.Equal(value, Parse<T>(text));
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        Assert.True(TryParse(text, out T read));
        Assert.Equal(value, read);
        Assert.True(T.TryParse(text.AsSpan(), null, out T readFromSpan));
        Assert.Equal(value, readFromSpan);

        Assert.Equal(text, value.ToString(null, null));
        Assert.Equal(text, value.ToString("G", null));
        Assert.Throws<FormatException>(() => value.ToString("N2", null));
        Span<char> exact = new char[text.Length];
        Assert.True(value.TryFormat(exact, out int written, default, null));
        Assert.Equal(text, exact[..written].ToString());
        Assert.False(value.TryFormat(exact[1..], out int nothing, default, null));
        Assert.Equal(0, nothing);
        Assert.Throws<FormatException>(() => value.TryFormat(new char[text.Length], out _, "N2", null));
    }

    /// <summary>
    /// A text is refused with these words, in both languages and under this rule, and by TryParse without a throw; null is
    /// refused by name.
    /// </summary>
    public static void Refuses<T>(string text, string message, string? thai = null, string rule = "KPI1003")
        where T : struct, ISpanParsable<T>, IEquatable<T>
    {
        var thrown = Assert.Throws<KpiFormatException>(() => Parse<T>(text));
        Assert.Equal($"{rule}: {message}", thrown.Message);
        Assert.Equal((rule, "text", message), (thrown.Violation.RuleId, thrown.Violation.ParameterName, thrown.Violation.Describe(Language.English)));
        if (thai is not null)
            Assert.Equal(thai, thrown.Violation.Describe(Language.Thai));
        Assert.Equal(thrown.Violation, Assert.Throws<KpiFormatException>(() => T.Parse(text.AsSpan(), null)).Violation);
        Assert.False(TryParse(text, out T read));
        Assert.Equal(default, read);
        Assert.False(T.TryParse(text.AsSpan(), null, out read));
        Assert.Equal(default, read);
        Assert.False(TryParse<T>(null, out _));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Parse<T>(null!)).ParamName);
    }

    // Through the interface of strings alone: the one of spans would hide it.
    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParse<T>(string? text, out T? value)
        where T : IParsable<T> => T.TryParse(text, null, out value);
}
