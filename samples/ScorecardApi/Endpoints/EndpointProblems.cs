using ScorecardApi.Problems;

namespace ScorecardApi.Endpoints;

/// <summary>What the description of an endpoint says of its problems.</summary>
internal static class EndpointProblems
{
    /// <summary>Problem details that name every violation.</summary>
    public static RouteHandlerBuilder ProducesRuleProblem(this RouteHandlerBuilder endpoint, int status) =>
        endpoint.Produces<RuleProblem>(status, MediaTypes.Problem);

    /// <summary>What can be wrong with any document before it is read.</summary>
    public static RouteHandlerBuilder ProducesDocumentProblems(this RouteHandlerBuilder endpoint) =>
        endpoint.ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
}
