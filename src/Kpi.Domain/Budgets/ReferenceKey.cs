namespace Kpi.Domain.Budgets;

/// <summary>
/// A reference as two numbers, so that entries under one reference are told from others without reading texts, which lie
/// far apart in memory: at most 16 ASCII characters are the numbers' bytes. Of any other reference equal keys only say
/// that the texts may be equal.
/// </summary>
internal readonly record struct ReferenceKey
{
    private const int MostCharacters = 16;
    private const int BitsInACharacter = 8;
    private const int BitsInANumber = 64;
    private const int LastAscii = 0x7F;
    private const ulong NotTheWholeText = 1UL << 63;

    private ReferenceKey(ulong first, ulong second)
    {
        First = first;
        Second = second;
    }

    private ulong First { get; }

    private ulong Second { get; }

    /// <summary>Whether equal keys are equal texts.</summary>
    public bool IsWholeText => (Second & NotTheWholeText) == 0;

    public static ReferenceKey Of(string reference, int hashCode)
    {
        var other = new ReferenceKey((uint)hashCode, NotTheWholeText | (uint)reference.Length);
        if (reference.Length > MostCharacters)
            return other;
        ulong first = 0;
        ulong second = 0;
        foreach (char character in reference)
        {
            // A zero would be taken for the end.
            if (character is '\0' or > (char)LastAscii)
                return other;
            second = second << BitsInACharacter | first >> (BitsInANumber - BitsInACharacter);
            first = first << BitsInACharacter | character;
        }

        return new ReferenceKey(first, second);
    }
}
