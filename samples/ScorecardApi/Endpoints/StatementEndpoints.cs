using System.Text;
using NodaTime;
using ScorecardApi.Problems;
using ScorecardApi.Requests;
using ScorecardApi.Storage;

namespace ScorecardApi.Endpoints;

/// <summary>The statement of a ledger as of a day: computed whenever it is read, never stored.</summary>
internal static class StatementEndpoints
{
    private const string Address = LedgerEndpoints.Address + "/statement";

    public static void MapStatements(this IEndpointRouteBuilder api)
    {
        RouteGroupBuilder statements = api.MapGroup("").WithTags("Statements");
        statements.MapGet(Address, ReadAsync)
            .WithSummary("Read the statement of a ledger")
            .WithDescription("The four quarters and the year, as of the end of a day (2025-03-31), or of the year where none is given.")
            .Produces<StatementView>()
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        statements.MapGet(Address + "/explanation", ExplainAsync)
            .WithSummary("Read how each figure of the statement came about")
            .WithDescription("In Thai or English, as Accept-Language asks.")
            .Produces<string>(StatusCodes.Status200OK, MediaTypes.Text)
            .ProducesRuleProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Task<IResult> ReadAsync(long id, DateOnly? asOf, ApiContext database, HttpContext context, CancellationToken cancellation) =>
        AnswerAsync(id, asOf, database, context, statement => TypedResults.Ok(StatementView.Of(statement)), cancellation);

    private static Task<IResult> ExplainAsync(long id, DateOnly? asOf, ApiContext database, HttpContext context, CancellationToken cancellation) =>
        AnswerAsync(id, asOf, database, context, statement => TypedResults.Text(statement.Explain(context.Speak()), MediaTypes.Text, Encoding.UTF8), cancellation);

    private static async Task<IResult> AnswerAsync(
        long id, DateOnly? asOf, ApiContext database, HttpContext context, Func<BudgetStatement, IResult> answer, CancellationToken cancellation)
    {
        if (await database.FindLedgerAsync(id, cancellation) is not { } row)
            return Refusal.NoLedger(context, id);
        LocalDate day = asOf is { } date ? LocalDate.FromDateOnly(date) : row.Year.End;
        if (!row.Year.Contains(day))
            return Refusal.OfDay(context, row.Year);
        context.Response.SetVersion(row.EntryCount);
        return answer(row.ToLedger().Statement(day));
    }
}
