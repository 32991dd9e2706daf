using System.Text.Json;

namespace ScorecardApi.Storage;

/// <summary>Which amounts the tables of ledgers hold: whole satang, in 64 bits.</summary>
internal static class StoredAmounts
{
    private const decimal Satang = 0.01m;
    private const decimal Largest = long.MaxValue * Satang;

    /// <summary>Amounts that cannot be stored, each with its path, of a document that was read: all numbers of ledgers and entries are amounts.</summary>
    public static IReadOnlyList<(string Path, Baht Amount)> NotHeld(ReadOnlySpan<byte> utf8) =>
        [.. AmountsOf(JsonElement.Parse(utf8), "$").Where(found => !Hold(found.Amount.Amount))];

    private static bool Hold(decimal baht) => baht % Satang == 0m && Math.Abs(baht) <= Largest;

    private static IEnumerable<(string Path, Baht Amount)> AmountsOf(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Number => [(path, Baht.Json.Read(value.GetRawText()).Value)],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => AmountsOf(member.Value, $"{path}.{member.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => AmountsOf(item, $"{path}[{index}]")),
        _ => [],
    };
}
