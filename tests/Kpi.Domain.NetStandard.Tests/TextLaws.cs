namespace Kpi.Domain.Tests;

/// <summary>What every scalar owes to its text where the framework's contracts of text are not to be had.</summary>
internal static class TextLaws
{
    private delegate bool TryRead<T>(string? text, out T value);

    /// <summary>The canonical text is read back as the same value, by every road.</summary>
    public static void RoundTrips<T>(T value)
        where T : struct, IEquatable<T>
    {
        string text = value.ToString()!;
        Assert.Equal(value, Parse<T>(text));
        Assert.True(TryParse(text, out T read));
        Assert.Equal(value, read);
    }

    /// <summary>A text is refused with these words, and by TryParse without a throw; null is refused by name.</summary>
    public static void Refuses<T>(string text, string message)
        where T : struct, IEquatable<T>
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Parse<T>(text)).Message);
        Assert.False(TryParse(text, out T read));
        Assert.Equal(default, read);
        Assert.False(TryParse<T>(null, out _));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Parse<T>(null!)).ParamName);
    }

    private static T Parse<T>(string text) =>
        typeof(T).GetMethod("Parse", [typeof(string)])!.CreateDelegate<Func<string, T>>()(text);

    private static bool TryParse<T>(string? text, out T value) =>
        typeof(T).GetMethod("TryParse", [typeof(string), typeof(T).MakeByRefType()])!.CreateDelegate<TryRead<T>>()(text, out value);
}
