using System.Text;
using ScorecardApi.Problems;
using ScorecardApi.Requests;
using ScorecardApi.Storage;

namespace ScorecardApi.Endpoints;

/// <summary>The assessment of a scorecard by the evidence so far: computed whenever it is read, never stored.</summary>
internal static class AssessmentEndpoints
{
    private const string Address = ScorecardEndpoints.Address + "/assessment";

    public static void MapAssessment(this IEndpointRouteBuilder api)
    {
        RouteGroupBuilder assessment = api.MapGroup("").WithTags("Assessment");
        assessment.MapGet(Address, ReadAsync)
            .WithSummary("Read the assessment")
            .WithDescription("The exact total, the range that pending results still allow, the level, and each indicator's result. The total is null while a result is missing.")
            .Produces<AssessmentView>()
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        assessment.MapGet(Address + "/explanation", ExplainAsync)
            .WithSummary("Read how each figure came about")
            .WithDescription("In Thai or English, as Accept-Language asks.")
            .Produces<string>(StatusCodes.Status200OK, MediaTypes.Text)
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ReadAsync(string agency, FiscalYear year, ApiContext database, HttpContext context, CancellationToken cancellation)
    {
        if (await database.FindAsync(agency, year, cancellation) is not { } row)
            return Refusal.NoScorecard(context, agency, year);
        context.Response.SetVersion(row.Version);
        return context.Request.AlreadyHas(row.Version) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(AssessmentView.Of(row.Assess()));
    }

    private static async Task<IResult> ExplainAsync(string agency, FiscalYear year, ApiContext database, HttpContext context, CancellationToken cancellation) =>
        await database.FindAsync(agency, year, cancellation) is { } row
            ? TypedResults.Text(row.Assess().Explain(context.Speak()), MediaTypes.Text, Encoding.UTF8)
            : Refusal.NoScorecard(context, agency, year);
}
