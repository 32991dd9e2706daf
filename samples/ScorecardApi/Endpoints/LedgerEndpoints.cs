using Kpi.Domain.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScorecardApi.Problems;
using ScorecardApi.Requests;
using ScorecardApi.Storage;

namespace ScorecardApi.Endpoints;

/// <summary>Ledgers: opened once, and posted to. Their version is the number of their entries.</summary>
internal static class LedgerEndpoints
{
    public const string Address = "/ledgers/{id:long}";

    public static void MapLedgers(this IEndpointRouteBuilder api)
    {
        RouteGroupBuilder ledgers = api.MapGroup("").WithTags("Ledgers");
        ledgers.MapGet("/ledgers", ListAsync)
            .WithSummary("The ledgers that are open")
            .WithDescription("All of them, or those of one fiscal year.")
            .ProducesRuleProblem(StatusCodes.Status400BadRequest);
        ledgers.MapPost("/ledgers", OpenAsync)
            .WithSummary("Open a ledger")
            .WithDescription("With its allocation, its spending plan where there is one, and the entries that are known already.")
            .Accepts<BudgetLedger>(MediaTypes.Json)
            .Produces<BudgetLedger>(StatusCodes.Status201Created)
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesDocumentProblems();
        ledgers.MapGet(Address, ReadAsync)
            .WithSummary("Read a ledger with its entries")
            .Produces<BudgetLedger>()
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        ledgers.MapPost(Address + "/entries", PostAsync)
            .WithSummary("Post entries")
            .WithDescription(
                "All of them are taken, or none. They take effect in the order of their dates, and are refused where they would break a rule "
                + "at any moment of the year. With If-Match, only if no entry was posted since.")
            .Accepts<IReadOnlyList<BudgetEntry>>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesRuleProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesDocumentProblems();
    }

    private static async Task<IReadOnlyList<LedgerLink>> ListAsync(ApiContext database, FiscalYear? year, CancellationToken cancellation) =>
        await database.Ledgers
            .Where(row => year == null || row.Year == year)
            .OrderBy(row => row.Id)
            .Select(row => new LedgerLink(row.Id, row.TitleThai, row.TitleEnglish, row.Year, row.EntryCount))
            .ToListAsync(cancellation);

    private static async Task<IResult> OpenAsync(JsonBody body, ApiContext database, HttpContext context, CancellationToken cancellation)
    {
        JsonReading<BudgetLedger> reading = Interim.ReadLedger(body.Utf8);
        if (!reading.TryGetValue(out BudgetLedger? ledger))
            return Refusal.OfDocument(context, reading.Problems);
        if (!StoredAmounts.Hold(ledger))
            return Refusal.OfAmount(context);

        var row = BudgetLedgerRow.Of(ledger);
        database.Ledgers.Add(row);
        await database.SaveChangesAsync(cancellation);
        context.Response.SetVersion(row.EntryCount);
        context.Response.Headers.Location = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/ledgers/{row.Id}");
        return TypedResults.Text(Interim.Write(ledger), MediaTypes.Json, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> ReadAsync(long id, ApiContext database, HttpContext context, CancellationToken cancellation)
    {
        if (await database.FindLedgerAsync(id, cancellation) is not { } row)
            return Refusal.NoLedger(context, id);
        context.Response.SetVersion(row.EntryCount);
        return TypedResults.Text(Interim.Write(row.ToLedger()), MediaTypes.Json);
    }

    private static async Task<IResult> PostAsync(long id, JsonBody body, ApiContext database, HttpContext context, CancellationToken cancellation)
    {
        JsonReading<IReadOnlyList<BudgetEntry>> reading = Interim.ReadEntries(body.Utf8);
        if (!reading.TryGetValue(out IReadOnlyList<BudgetEntry>? entries))
            return Refusal.OfDocument(context, reading.Problems);
        if (!entries.All(StoredAmounts.Hold))
            return Refusal.OfAmount(context);

        await using IDbContextTransaction transaction = await database.Database.BeginTransactionAsync(cancellation);
        if (await database.FindLedgerAsync(id, cancellation) is not { } row)
            return Refusal.NoLedger(context, id);
        if (!context.Request.Means(row.EntryCount))
            return TypedResults.Problem(statusCode: StatusCodes.Status412PreconditionFailed);
        if (row.ToLedger().Validate(entries) is { Count: > 0 } violations)
            return Refusal.ByWhatIsStored(context, violations);

        row.Post(entries);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        context.Response.SetVersion(row.EntryCount);
        return TypedResults.NoContent();
    }
}
