using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace ScorecardApi.Requests;

/// <summary>Versions as the tags of HTTP: what a client has seen, it can name when it changes it.</summary>
internal static class EntityTag
{
    /// <summary>Tells the client the version of what it gets or has made.</summary>
    public static void SetVersion(this HttpResponse response, int version) => response.GetTypedHeaders().ETag = Of(version);

    /// <summary>Whether the client already has this version (<c>If-None-Match</c>).</summary>
    public static bool AlreadyHas(this HttpRequest request, int version) =>
        request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Compare(Of(version), useStrongComparison: false));

    /// <summary>Whether the client says which version it means to change (<c>If-Match</c>).</summary>
    public static bool NamesVersion(this HttpRequest request) => request.GetTypedHeaders().IfMatch.Count > 0;

    /// <summary>Whether the client means this version, or does not say which.</summary>
    public static bool Means(this HttpRequest request, int version) =>
        !request.NamesVersion()
        || request.GetTypedHeaders().IfMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(Of(version), useStrongComparison: true));

    private static EntityTagHeaderValue Of(int version) => new(string.Create(CultureInfo.InvariantCulture, $"\"{version}\""));
}
