using System.Reflection;

namespace ScorecardApi.Requests;

/// <summary>
/// The bytes of a document that was sent. They are not parsed on the way: the formats of the library read them, and find every
/// mistake at once. How many there may be is a limit of the server.
/// </summary>
internal sealed class JsonBody : IBindableFromHttpContext<JsonBody>
{
    private readonly byte[] _utf8;

    private JsonBody(byte[] utf8) => _utf8 = utf8;

    public ReadOnlySpan<byte> Utf8 => _utf8;

    public static async ValueTask<JsonBody?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
        return new JsonBody(bytes.ToArray());
    }
}
