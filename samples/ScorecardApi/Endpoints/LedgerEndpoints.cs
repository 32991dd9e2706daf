using System.Globalization;
using Kpi.Domain.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScorecardApi.OpenApi;
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
        ledgers.MapGet(Address + "/carry-over", ReadCarryOverAsync)
            .WithSummary("Read what is carried over")
            .WithDescription("The next year's ledger for what is still committed at the end of this one: once the year has closed, post it to open it.")
            .Produces<BudgetLedger>()
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesRuleProblem(StatusCodes.Status409Conflict);
        ledgers.MapPost(Address + "/entries", PostAsync)
            .WithSummary("Post entries")
            .WithDescription(
                "All of them are taken, or none. They take effect in the order of their dates, and are refused where they would break a rule "
                + "at any moment of the year. With If-Match, only if no entry was posted since.")
            .TakesVersion()
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
        JsonReading<BudgetLedger> reading = BudgetLedger.Json.Read(body.Utf8);
        if (!reading.TryGetValue(out BudgetLedger? ledger))
            return Refusal.OfDocument(context, reading.Problems);
        if (StoredAmounts.NotHeld(body.Utf8) is { Count: > 0 } amounts)
            return Refusal.OfAmounts(context, amounts);

        var row = BudgetLedgerRow.Of(ledger);
        database.Ledgers.Add(row);
        await database.SaveChangesAsync(cancellation);
        context.Response.SetVersion(row.EntryCount);
        context.Response.Headers.Location = string.Create(CultureInfo.InvariantCulture, $"/ledgers/{row.Id}");
        return TypedResults.Text(BudgetLedger.Json.Write(ledger), MediaTypes.Json, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> ReadAsync(long id, ApiContext database, HttpContext context, CancellationToken cancellation)
    {
        if (await database.FindLedgerAsync(id, cancellation) is not { } row)
            return Refusal.NoLedger(context, id);
        context.Response.SetVersion(row.EntryCount);
        return context.Request.AlreadyHas(row.EntryCount)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Text(BudgetLedger.Json.Write(row.ToLedger()), MediaTypes.Json);
    }

    private static async Task<IResult> ReadCarryOverAsync(long id, ApiContext database, HttpContext context, CancellationToken cancellation)
    {
        if (await database.FindLedgerAsync(id, cancellation) is not { } row)
            return Refusal.NoLedger(context, id);
        try
        {
            return TypedResults.Text(BudgetLedger.Json.Write(row.ToLedger().CarryOver()), MediaTypes.Json);
        }
        catch (KpiRuleException noNextYear)
        {
            return Refusal.ByWhatIsStored(context, noNextYear.Violations);
        }
    }

    private static async Task<IResult> PostAsync(long id, JsonBody body, ApiContext database, HttpContext context, CancellationToken cancellation)
    {
        await using IDbContextTransaction transaction = await database.Database.BeginTransactionAsync(cancellation);
        if (await database.FindLedgerAsync(id, cancellation) is not { } row)
            return Refusal.NoLedger(context, id);
        if (!context.Request.Means(row.EntryCount))
            return TypedResults.Problem(statusCode: StatusCodes.Status412PreconditionFailed);

        JsonReading<IReadOnlyList<BudgetEntry>> reading = row.ToLedger().ReadEntries(body.Utf8);
        if (!reading.Problems.All(IsOfAllEntries))
            return Refusal.OfDocument(context, reading.Problems);
        if (StoredAmounts.NotHeld(body.Utf8) is { Count: > 0 } amounts)
            return Refusal.OfAmounts(context, amounts);
        if (!reading.TryGetValue(out IReadOnlyList<BudgetEntry>? entries))
            return Refusal.ByWhatIsStored(context, reading.Problems);

        row.Post(entries);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        context.Response.SetVersion(row.EntryCount);
        return TypedResults.NoContent();
    }

    /// <summary>Whether an entry breaks a rule only together with the others: what is outstanding, spent or disbursed at a moment.</summary>
    private static bool IsOfAllEntries(JsonProblem problem) => problem.RuleId is "KPI4003" or "KPI4004" or "KPI4007";
}
