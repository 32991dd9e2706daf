using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScorecardApi.OpenApi;
using ScorecardApi.Problems;
using ScorecardApi.Requests;
using ScorecardApi.Storage;

namespace ScorecardApi.Endpoints;

/// <summary>Scorecards: defined once, read, and replaced while nothing that was posted for them becomes wrong.</summary>
internal static class ScorecardEndpoints
{
    public const string Address = "/scorecards/{agency}/{year}";

    public static void MapScorecards(this IEndpointRouteBuilder api)
    {
        RouteGroupBuilder scorecards = api.MapGroup("").WithTags("Scorecards");
        scorecards.MapGet("/scorecards", ListAsync)
            .WithSummary("The scorecards that are defined")
            .WithDescription("By agency and year; all of one fiscal year where the year is given.")
            .ProducesRuleProblem(StatusCodes.Status400BadRequest);
        scorecards.MapPost("/scorecards", DefineAsync)
            .WithSummary("Define a scorecard")
            .WithDescription("The agency and the year of the document make its address. There is one scorecard for both; a second is refused.")
            .Accepts<Scorecard>(MediaTypes.Json)
            .Produces<Scorecard>(StatusCodes.Status201Created)
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesDocumentProblems();
        scorecards.MapGet(Address, ReadAsync)
            .WithSummary("Read a scorecard")
            .Produces<Scorecard>()
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        scorecards.MapPut(Address, ReplaceAsync)
            .WithSummary("Replace a scorecard")
            .WithDescription(
                "If-Match names the version that is replaced, as ETag gave it. The evidence that was posted stays, and must fit the new "
                + "scorecard: where a piece does not, the scorecard is refused with every violation.")
            .TakesVersion(isRequired: true)
            .Accepts<Scorecard>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesRuleProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .ProducesDocumentProblems();
    }

    private static async Task<IReadOnlyList<ScorecardLink>> ListAsync(ApiContext database, FiscalYear? year, CancellationToken cancellation) =>
        await database.Scorecards
            .Where(row => year == null || row.Year == year)
            .OrderBy(row => row.Agency).ThenBy(row => row.Year)
            .Select(row => new ScorecardLink(row.Agency, row.Year, row.Version))
            .ToListAsync(cancellation);

    private static async Task<IResult> DefineAsync(JsonBody body, ApiContext database, HttpContext context, CancellationToken cancellation)
    {
        JsonReading<Scorecard> reading = Scorecard.Json.Read(body.Utf8);
        if (!reading.TryGetValue(out Scorecard? scorecard))
            return Refusal.OfDocument(context, reading.Problems);
        if (!CanBeAddressed(scorecard.Agency))
            return Refusal.NoAddress(context, scorecard);

        await using IDbContextTransaction transaction = await database.Database.BeginTransactionAsync(cancellation);
        if (await database.FindAsync(scorecard.Agency, scorecard.Year, cancellation) is not null)
            return Refusal.AlreadyThere(context, scorecard);

        var row = new ScorecardRow { Agency = scorecard.Agency, Year = scorecard.Year, Document = Scorecard.Json.Write(scorecard) };
        database.Scorecards.Add(row);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        context.Response.SetVersion(row.Version);
        context.Response.Headers.Location = $"/scorecards/{Uri.EscapeDataString(row.Agency)}/{row.Year}";
        return TypedResults.Text(row.Document, MediaTypes.Json, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> ReadAsync(string agency, FiscalYear year, ApiContext database, HttpContext context, CancellationToken cancellation)
    {
        if (await database.FindAsync(agency, year, cancellation) is not { } row)
            return Refusal.NoScorecard(context, agency, year);
        context.Response.SetVersion(row.Version);
        return context.Request.AlreadyHas(row.Version) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Text(row.Document, MediaTypes.Json);
    }

    private static async Task<IResult> ReplaceAsync(
        string agency, FiscalYear year, JsonBody body, ApiContext database, HttpContext context, CancellationToken cancellation)
    {
        JsonReading<Scorecard> reading = Scorecard.Json.Read(body.Utf8);
        if (!reading.TryGetValue(out Scorecard? scorecard))
            return Refusal.OfDocument(context, reading.Problems);
        if (scorecard.Agency != agency || scorecard.Year != year)
            return Refusal.OfAnotherAddress(context, scorecard);
        if (!context.Request.NamesVersion())
            return TypedResults.Problem(statusCode: StatusCodes.Status428PreconditionRequired);

        await using IDbContextTransaction transaction = await database.Database.BeginTransactionAsync(cancellation);
        if (await database.FindAsync(agency, year, cancellation) is not { } row)
            return Refusal.NoScorecard(context, agency, year);
        if (!context.Request.Means(row.Version))
            return TypedResults.Problem(statusCode: StatusCodes.Status412PreconditionFailed);
        if (scorecard.Validate(row.ToEvidence()) is { Count: > 0 } violations)
            return Refusal.ByWhatIsStored(context, violations);

        row.Document = Scorecard.Json.Write(scorecard);
        row.Version++;
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        context.Response.SetVersion(row.Version);
        return TypedResults.NoContent();
    }

    /// <summary>Whether a name can be a segment of an address: an escaped slash stays escaped there, and dots alone mean other segments.</summary>
    private static bool CanBeAddressed(string agency) =>
        agency is not ("." or "..") && !agency.Any(character => character == '/' || char.IsControl(character));
}
