using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Kpi.Domain.Rules.Json;

/// <summary>
/// How a type of the library is written as JSON and read back: equal, no digit lost. It is the converter that
/// System.Text.Json takes by the type's attribute, and it reads outside data by itself, finding every mistake at once.
/// Immutable.
/// </summary>
/// <remarks>
/// What is read is strict: members that are unknown, missing or there twice, names that are undefined, numbers that no
/// decimal holds exactly, comments, trailing commas, text after the end and nesting beyond 64 levels are mistakes. The
/// forms are described by the JSON Schemas in the package's folder <c>schemas</c>.
/// </remarks>
/// <typeparam name="T">The type.</typeparam>
public abstract class JsonFormat<T> : JsonConverter<T>
    where T : notnull
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        MaxDepth = JsonScope.MostLevels,
    };

    // A lone half of a surrogate pair is refused, not replaced.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private protected JsonFormat()
    {
    }

    /// <summary>Reads a value, or finds every mistake in it, each with its place and rule.</summary>
    /// <param name="utf8Json">The JSON text, encoded as UTF-8, without a byte order mark.</param>
    public JsonReading<T> Read(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, new JsonScope());

    /// <summary>Reads a value, or finds every mistake in it, each with its place and rule.</summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public JsonReading<T> Read(string json) => Read(json, new JsonScope());

    /// <summary>The value as JSON text, indented; Thai stands as it is.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="JsonException">The value is nested deeper than JSON of this library may be.</exception>
    public string Write(T value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
            Write(json, value);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Reads a value for System.Text.Json.</summary>
    /// <exception cref="KpiJsonException">There are mistakes; it carries every one of them.</exception>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        var scope = new JsonScope();
        bool isRead = TryRead(ref reader, scope, out T value);
        return isRead && !scope.HasProblems ? value : throw new KpiJsonException(scope.ProblemsFrom(start));
    }

    /// <summary>Writes a value for System.Text.Json.</summary>
    /// <exception cref="ArgumentNullException">The writer or the value is null.</exception>
    /// <exception cref="JsonException">The value is nested deeper than the writer allows.</exception>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>
    /// Reads the value that begins at the current token and ends at the last one of it. False where there is none, which the
    /// scope then has a problem for; there may be problems where there is one, too.
    /// </summary>
    internal abstract bool TryRead(ref Utf8JsonReader json, JsonScope scope, out T value);

    /// <summary>Writes a value that is a part of a larger one.</summary>
    internal abstract void Write(Utf8JsonWriter json, T value, JsonScope scope);

    internal JsonReading<T> Read(string json, JsonScope scope)
    {
        try
        {
            return Read(Strict.GetBytes(json ?? throw new ArgumentNullException(nameof(json))), scope);
        }
        catch (EncoderFallbackException)
        {
            return new JsonReading<T>([new JsonProblem(JsonPath.Root, JsonRules.NotUnicode)]);
        }
    }

    internal JsonReading<T> Read(ReadOnlySpan<byte> utf8Json, JsonScope scope)
    {
        var json = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = JsonScope.MostLevels });
        Utf8JsonReader start = json;
        try
        {
            json.Read();
            bool isRead = TryRead(ref json, scope, out T value);
            json.Read();
            return isRead && !scope.HasProblems ? new JsonReading<T>(value) : new JsonReading<T>(scope.ProblemsFrom(start));
        }
        catch (JsonException malformed)
        {
            scope.AddAt(JsonPath.PositionOf(utf8Json, malformed), JsonRules.NotJson(malformed));
            return new JsonReading<T>(scope.ProblemsFrom(start));
        }
    }

    private void Write(Utf8JsonWriter json, T value)
    {
        if (json is null)
            throw new ArgumentNullException(nameof(json));
        if (value is null)
            throw new ArgumentNullException(nameof(value));
        try
        {
            Write(json, value, new JsonScope());
        }
        catch (InvalidOperationException tooDeep) when (json.CurrentDepth >= json.Options.MaxDepth)
        {
            throw new JsonException($"The value is nested deeper than {json.CurrentDepth} levels, more than this JSON may be.", tooDeep);
        }
    }
}
