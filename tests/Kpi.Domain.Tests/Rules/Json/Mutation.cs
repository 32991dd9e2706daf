using System.Text;

namespace Kpi.Domain.Tests.Rules.Json;

/// <summary>What can happen to a document on its way: bytes are lost, changed, repeated and put elsewhere, values and names of JSON among them.</summary>
internal static class Mutation
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "null", "true", "false", "0", "-1", "1e400", "1e-29", "99999999999999999999999999999",
            "0.10", "100", "\"FY2568\"", "\"2568-01-01\"", "\"+2568-01-01\"", "\"\"", "\" \"", "{}", "[]", "\"not\":", "\"measures\":[],", "\"measure\":", "\"kind\":\"date\"",
            "\"code\":\"1.1\",", "//", "\t", "\ud7ff", "ก", "\"parts\":[]", "\"formula\":\"mean\",", "NaN",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0],
    ];

    public static byte[] Of(byte[] utf8, Random random)
    {
        byte[] mutated = utf8;
        for (int times = random.Next(1, 4); times > 0; times--)
            mutated = Once(mutated, random);
        return mutated;
    }

    private static byte[] Once(byte[] utf8, Random random)
    {
        (int from, int to) = Span(utf8, random);
        byte[] piece = Pieces[random.Next(Pieces.Length)];
        int other = random.Next(utf8.Length + 1);
        return random.Next(8) switch
        {
            0 => [.. utf8[..from], .. utf8[to..]],
            1 => [.. utf8[..from], .. piece, .. utf8[from..]],
            2 => [.. utf8[..from], .. piece, .. utf8[to..]],
            3 => [.. utf8[..to], .. utf8[from..]],
            4 => [.. utf8[..from], (byte)random.Next(256), .. utf8[Math.Min(utf8.Length, from + 1)..]],
            5 => utf8[..from],
            6 => [.. utf8[..other], .. utf8[from..to], .. utf8[other..]],
            _ => Exchanged(utf8, random),
        };
    }

    /// <summary>A stretch of the document: some bytes, or a whole token.</summary>
    private static (int From, int To) Span(byte[] utf8, Random random)
    {
        int from = random.Next(utf8.Length + 1);
        if (random.Next(3) == 0)
            return (from, Math.Min(utf8.Length, from + random.Next(1, 40)));
        while (from > 0 && !IsBoundary(utf8[from - 1]))
            from--;
        int to = from;
        while (to < utf8.Length && !IsBoundary(utf8[to]))
            to++;
        return (from, to);
    }

    /// <summary>Two tokens in each other's place.</summary>
    private static byte[] Exchanged(byte[] utf8, Random random)
    {
        (int From, int To) one = Span(utf8, random), two = Span(utf8, random);
        if (one.From > two.From)
            (one, two) = (two, one);
        return one.To > two.From
            ? utf8
            : [.. utf8[..one.From], .. utf8[two.From..two.To], .. utf8[one.To..two.From], .. utf8[one.From..one.To], .. utf8[two.To..]];
    }

    private static bool IsBoundary(byte value) => value is (byte)'{' or (byte)'}' or (byte)'[' or (byte)']' or (byte)',' or (byte)':';
}
