using System.Net;
using System.Text;

namespace ScorecardApi.Tests;

/// <summary>What a client of the API does.</summary>
internal static class ClientCalls
{
    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client, HttpMethod method, string address, string? document = null, string? ifMatch = null, string? language = null, string? ifNoneMatch = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (document is not null)
            request.Content = new StringContent(document, Encoding.UTF8, "application/json");
        if (ifMatch is not null)
            request.Headers.Add("If-Match", ifMatch);
        if (ifNoneMatch is not null)
            request.Headers.Add("If-None-Match", ifNoneMatch);
        if (language is not null)
            request.Headers.Add("Accept-Language", language);
        return await client.SendAsync(request);
    }

    /// <summary>Defines the sample's scorecard for an agency, and gives its address.</summary>
    public static async Task<string> DefineAsync(this HttpClient client, string agency)
    {
        using HttpResponseMessage response = await client.SendAsync(HttpMethod.Post, "/scorecards", Documents.ScorecardOf(agency));
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return response.Headers.Location!.ToString();
    }

    /// <summary>Opens a ledger, by default the sample's, and gives its address.</summary>
    public static async Task<string> OpenAsync(this HttpClient client, string? ledger = null)
    {
        using HttpResponseMessage response = await client.SendAsync(HttpMethod.Post, "/ledgers", ledger ?? Documents.Ledger);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return response.Headers.Location!.ToString();
    }

    /// <summary>Posts entries to the ledger at an address.</summary>
    public static Task<HttpResponseMessage> PostEntriesAsync(
        this HttpClient client, string address, string entries, string? ifMatch = null, string? language = null) =>
        client.SendAsync(HttpMethod.Post, $"{address}/entries", entries, ifMatch, language);

    /// <summary>The ledger at an address, as it is now.</summary>
    public static async Task<BudgetLedger> ReadLedgerAsync(this HttpClient client, string address) =>
        BudgetLedger.Json.Read(await client.GetByteArrayAsync(address)).Value;
}
