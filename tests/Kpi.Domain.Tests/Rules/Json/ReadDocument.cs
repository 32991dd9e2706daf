using System.Text;
using System.Text.Json;

namespace Kpi.Domain.Tests.Rules.Json;

/// <summary>A right document of some type, and what has to hold of whatever becomes of it.</summary>
internal sealed class ReadDocument
{
    private readonly Func<byte[], bool, bool> _check;

    private ReadDocument(string name, string json, Func<byte[], bool, bool> check)
    {
        Name = name;
        Utf8 = Encoding.UTF8.GetBytes(json);
        _check = check;
    }

    public string Name { get; }

    public byte[] Utf8 { get; }

    public static ReadDocument Of<T>(JsonFormat<T> format, T value)
        where T : notnull => new(typeof(T).Name, JsonSerializer.Serialize(value), (utf8, bySerializer) => Check(format, utf8, bySerializer));

    public static ReadDocument EvidenceFor(Scorecard scorecard, string json) => new("Evidence of a scorecard", json, (utf8, _) =>
    {
        JsonReading<IReadOnlyList<Evidence>> reading = scorecard.ReadEvidence(utf8);
        CheckProblems(reading.Problems);
        if (reading.HasValue)
            Assert.NotNull(scorecard.Assess(reading.Value));
        return reading.HasValue;
    });

    public static ReadDocument EntriesFor(BudgetLedger ledger, string json) => new("Entries for a ledger", json, (utf8, _) =>
    {
        JsonReading<IReadOnlyList<BudgetEntry>> reading = ledger.ReadEntries(utf8);
        CheckProblems(reading.Problems);
        if (reading.HasValue)
            Assert.Equal(ledger.Entries.Count + reading.Value.Count, ledger.Post(reading.Value).Entries.Count);
        return reading.HasValue;
    });

    /// <summary>Whether the bytes are read; fails where they are read and are no value, or not read for no reason.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="bySerializer">Whether System.Text.Json has to say the same.</param>
    public bool Check(byte[] utf8, bool bySerializer = true) => _check(utf8, bySerializer);

    private static bool Check<T>(JsonFormat<T> format, byte[] utf8, bool bySerializer)
        where T : notnull
    {
        JsonReading<T> reading = format.Read(utf8);
        CheckProblems(reading.Problems);
        if (reading.HasValue)
        {
            Assert.Equal(reading.Value, format.Read(format.Write(reading.Value)).Value);
            Assert.True(!bySerializer || reading.Value.Equals(JsonSerializer.Deserialize<T>(utf8)));
        }
        else if (bySerializer && !IsNull(utf8))
        {
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<T>(utf8));
        }

        return reading.HasValue;
    }

    // Of which System.Text.Json makes no value without asking a converter.
    private static bool IsNull(byte[] utf8) => Encoding.UTF8.GetString(utf8).Trim() == "null";

    private static void CheckProblems(IReadOnlyList<JsonProblem> problems) => Assert.All(problems, problem =>
    {
        Assert.StartsWith("$", problem.Path, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Describe(Language.Thai));
        Assert.NotEmpty(problem.Describe(Language.English));
    });
}
