namespace ScorecardApi.Endpoints;

internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Problem = "application/problem+json";
    public const string Text = "text/plain";
}
