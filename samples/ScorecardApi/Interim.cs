// Stands for the library's own JSON formats until they are here: the same names and shapes, and no answer.
namespace Kpi.Domain.Rules.Json;

internal sealed record JsonProblem(string Path, Violation Violation)
{
    public string RuleId => Violation.RuleId;

    public string Describe(Language language) => Violation.Describe(language);
}

internal sealed class JsonReading<T>
    where T : class
{
    public IReadOnlyList<JsonProblem> Problems { get; } = [];

    public T Value { get; } = null!;

    public bool TryGetValue([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value)
    {
        value = Value;
        return value is not null;
    }
}

internal sealed class JsonFormat<T>
    where T : class
{
    public JsonReading<T> Read(ReadOnlySpan<byte> utf8) => throw new NotSupportedException($"{typeof(T)} of {utf8.Length} bytes");

    public JsonReading<T> Read(string json) => throw new NotSupportedException(json);

    public string Write(T value) => throw new NotSupportedException($"{value}");
}

internal static class ScorecardFormats
{
    extension(Scorecard)
    {
        public static JsonFormat<Scorecard> Json => new();
    }
}

internal static class EvidenceFormats
{
    extension(Evidence)
    {
        public static JsonFormat<Evidence> Json => new();

        public static JsonReading<IReadOnlyList<Evidence>> ReadList(ReadOnlySpan<byte> utf8, Scorecard scorecard) =>
            throw new NotSupportedException($"{scorecard} {utf8.Length}");
    }
}
