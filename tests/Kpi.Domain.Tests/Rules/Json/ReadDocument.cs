using System.Text;
using System.Text.Json;

namespace Kpi.Domain.Tests.Rules.Json;

/// <summary>A right document of some type, and what has to hold of whatever becomes of it.</summary>
internal sealed class ReadDocument
{
    private readonly Func<byte[], bool> _check;

    private ReadDocument(string name, string json, Func<byte[], bool> check)
    {
        Name = name;
        Utf8 = Encoding.UTF8.GetBytes(json);
        _check = check;
    }

    public string Name { get; }

    public byte[] Utf8 { get; }

    public static ReadDocument Of<T>(JsonFormat<T> format, T value)
        where T : notnull => new(typeof(T).Name, JsonSerializer.Serialize(value), utf8 => Check(format, utf8));

    public static ReadDocument EvidenceFor(Scorecard scorecard, string json) => new("Evidence of a scorecard", json, utf8 =>
    {
        JsonReading<IReadOnlyList<Evidence>> reading = scorecard.ReadEvidence(utf8);
        CheckProblems(reading.Problems);
        if (reading.HasValue)
            Assert.NotNull(scorecard.Assess(reading.Value));
        return reading.HasValue;
    });

    public static ReadDocument EntriesFor(BudgetLedger ledger, string json) => new("Entries for a ledger", json, utf8 =>
    {
        JsonReading<IReadOnlyList<BudgetEntry>> reading = ledger.ReadEntries(utf8);
        CheckProblems(reading.Problems);
        if (reading.HasValue)
            Assert.Equal(ledger.Entries.Count + reading.Value.Count, ledger.Post(reading.Value).Entries.Count);
        return reading.HasValue;
    });

    /// <summary>Whether the bytes are read; fails where they are read and are no value, or not read for no reason.</summary>
    public bool Check(byte[] utf8) => _check(utf8);

    private static bool Check<T>(JsonFormat<T> format, byte[] utf8)
        where T : notnull
    {
        JsonReading<T> reading = format.Read(utf8);
        CheckProblems(reading.Problems);
        if (reading.HasValue)
        {
            Assert.Equal(reading.Value, format.Read(format.Write(reading.Value)).Value);
            Assert.Equal(reading.Value, JsonSerializer.Deserialize<T>(utf8));
        }
        else
        {
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<T>(utf8));
        }

        return reading.HasValue;
    }

    private static void CheckProblems(IReadOnlyList<JsonProblem> problems) => Assert.All(problems, problem =>
    {
        Assert.StartsWith("$", problem.Path, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Describe(Language.Thai));
        Assert.NotEmpty(problem.Describe(Language.English));
    });
}
