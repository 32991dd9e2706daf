using Microsoft.EntityFrameworkCore.Storage;
using ScorecardApi.OpenApi;
using ScorecardApi.Problems;
using ScorecardApi.Requests;
using ScorecardApi.Storage;

namespace ScorecardApi.Endpoints;

/// <summary>Evidence for a scorecard: at most one piece for each measure and each indicator, the latest.</summary>
internal static class EvidenceEndpoints
{
    private const string Address = ScorecardEndpoints.Address + "/evidence";

    public static void MapEvidence(this IEndpointRouteBuilder api)
    {
        RouteGroupBuilder evidence = api.MapGroup("").WithTags("Evidence");
        evidence.MapGet(Address, ReadAsync)
            .WithSummary("Read the evidence for a scorecard")
            .Produces<IReadOnlyList<Evidence>>()
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        evidence.MapPost(Address, PostAsync)
            .WithSummary("Post evidence for a scorecard")
            .WithDescription(
                "Measures are named by their codes in the scorecard. All pieces are taken, or none. A piece takes the place of what was posted before for the same measure, or the same "
                + "indicator's score; one post has at most one piece for each. With If-Match, only if nothing has changed since.")
            .TakesVersion()
            .Accepts<IReadOnlyList<Evidence>>(MediaTypes.Json)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesDocumentProblems();
    }

    private static async Task<IResult> ReadAsync(string agency, FiscalYear year, ApiContext database, HttpContext context, CancellationToken cancellation)
    {
        if (await database.FindAsync(agency, year, cancellation) is not { } row)
            return Refusal.NoScorecard(context, agency, year);
        context.Response.SetVersion(row.Version);
        return TypedResults.Text($"[{string.Join(',', row.Evidence.OrderBy(piece => piece.Id).Select(piece => piece.Document))}]", MediaTypes.Json);
    }

    private static async Task<IResult> PostAsync(
        string agency, FiscalYear year, JsonBody body, ApiContext database, HttpContext context, CancellationToken cancellation)
    {
        await using IDbContextTransaction transaction = await database.Database.BeginTransactionAsync(cancellation);
        if (await database.FindAsync(agency, year, cancellation) is not { } row)
            return Refusal.NoScorecard(context, agency, year);
        if (!context.Request.Means(row.Version))
            return TypedResults.Problem(statusCode: StatusCodes.Status412PreconditionFailed);

        JsonReading<IReadOnlyList<Evidence>> reading = row.ToScorecard().ReadEvidence(body.Utf8);
        if (!reading.TryGetValue(out IReadOnlyList<Evidence>? posted))
            return Refusal.OfDocument(context, reading.Problems);

        row.Take(posted);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        context.Response.SetVersion(row.Version);
        return TypedResults.NoContent();
    }
}
