using System.Text.Encodings.Web;
using System.Text.Json;

namespace Etda.Json;

/// <summary>Writes the document as UTF-8: the same bytes on every machine.</summary>
internal static class ReportWriter
{
    // The document stands in no web page, so letters of all languages, and signs such as +, may stand as they are.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    public static byte[] Write(ReportJson report)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Options))
            JsonSerializer.Serialize(writer, report, ReportContext.Default.ReportJson);
        text.WriteByte((byte)'\n');
        return text.ToArray();
    }
}
