namespace ScorecardApi.Endpoints;

/// <summary>Ledgers: opened once, posted to, and read as a statement.</summary>
internal static class LedgerEndpoints
{
    public static void MapLedgers(this IEndpointRouteBuilder api)
    {
        // Waits for the tables of ledgers.
        _ = api;
    }
}
