#if NET
namespace Kpi.Domain.Quantities;

/// <summary>Scalars have one canonical text; a format string can only ask for that.</summary>
internal static class CanonicalFormat
{
    public static string Checked(ReadOnlySpan<char> format, string canonical) =>
        format is "" or "G" or "g"
            ? canonical
            : throw new FormatException($"Expected no format or G, where \"{format}\" stands; other texts have methods of their own.");

    public static bool TryWrite(string canonical, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
    {
        bool fits = Checked(format, canonical).TryCopyTo(destination);
        charsWritten = fits ? canonical.Length : 0;
        return fits;
    }
}
#endif
