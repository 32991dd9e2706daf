#if NET
namespace Kpi.Domain.Rules;

/// <summary>Scalars have one canonical text; a format string can only ask for that.</summary>
internal static class CanonicalFormat
{
    public static void Check(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
            throw new FormatException($"Expected no format or G, where \"{format}\" stands; other texts have methods of their own.");
    }

    public static string Checked(ReadOnlySpan<char> format, string canonical)
    {
        Check(format);
        return canonical;
    }

    public static bool TryWrite(string canonical, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
    {
        bool fits = Checked(format, canonical).TryCopyTo(destination);
        charsWritten = fits ? canonical.Length : 0;
        return fits;
    }
}
#endif
