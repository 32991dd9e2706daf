using Microsoft.AspNetCore.Http.HttpResults;
using ScorecardApi.Requests;

namespace ScorecardApi.Problems;

/// <summary>
/// How a request is refused. A document that cannot be read, or breaks rules, is a bad request; one that is right in itself,
/// and refused because of what was posted before, is a conflict.
/// </summary>
internal static class Refusal
{
    /// <summary>400: the document has these mistakes.</summary>
    public static ProblemHttpResult OfDocument(HttpContext context, IEnumerable<JsonProblem> problems)
    {
        Language language = context.Speak();
        return Of(StatusCodes.Status400BadRequest, ProblemTexts.UnfitDocument.In(language), Broken(problems, language));
    }

    /// <summary>400: these parameters cannot be read.</summary>
    public static ProblemHttpResult OfParameters(HttpContext context, IEnumerable<(string Parameter, Violation Violation)> problems)
    {
        Language language = context.Speak();
        return Of(
            StatusCodes.Status400BadRequest,
            ProblemTexts.UnfitParameter.In(language),
            problems.Select(problem => new BrokenRule(Path: null, problem.Parameter, problem.Violation.RuleId, problem.Violation.Describe(language))));
    }

    /// <summary>409: what is stored refuses it; the violations are of the list that was sent.</summary>
    public static ProblemHttpResult ByWhatIsStored(HttpContext context, IEnumerable<Violation> violations)
    {
        Language language = context.Speak();
        return Of(
            StatusCodes.Status409Conflict,
            ProblemTexts.Refused.In(language),
            violations.Select(violation => new BrokenRule(PathOf(violation), Parameter: null, violation.RuleId, violation.Describe(language))));
    }

    /// <summary>409: what is stored refuses it, each mistake at its place in the document.</summary>
    public static ProblemHttpResult ByWhatIsStored(HttpContext context, IEnumerable<JsonProblem> problems)
    {
        Language language = context.Speak();
        return Of(StatusCodes.Status409Conflict, ProblemTexts.Refused.In(language), Broken(problems, language));
    }

    /// <summary>400: these amounts of the document are finer than a satang, or larger than what is stored.</summary>
    public static ProblemHttpResult OfAmounts(HttpContext context, IEnumerable<(string Path, Baht Amount)> amounts)
    {
        Language language = context.Speak();
        return Of(
            StatusCodes.Status400BadRequest,
            ProblemTexts.UnfitDocument.In(language),
            amounts.Select(found => new BrokenRule(found.Path, Parameter: null, BrokenRule.AmountNotStored, ProblemTexts.AmountNotStored(found.Amount).In(language))));
    }

    /// <summary>404: the agency has no scorecard for the year.</summary>
    public static ProblemHttpResult NoScorecard(HttpContext context, string agency, FiscalYear year) =>
        Of(context, StatusCodes.Status404NotFound, new($"ไม่มีแบบประเมินของ {agency} {year.ToString(Language.Thai)}", $"There is no scorecard of {agency} for {year}."));

    /// <summary>404: there is no such ledger.</summary>
    public static ProblemHttpResult NoLedger(HttpContext context, long id) =>
        Of(context, StatusCodes.Status404NotFound, new($"ไม่มีบัญชีงบประมาณ {id}", $"There is no ledger {id}."));

    /// <summary>400: the day lies outside the ledger's year.</summary>
    public static ProblemHttpResult OfDay(HttpContext context, FiscalYear year) =>
        Of(context, StatusCodes.Status400BadRequest, new($"วันที่อยู่นอก{year.ToString(Language.Thai)}", $"The day lies outside {year}."));

    /// <summary>409: the agency already has a scorecard for the year.</summary>
    public static ProblemHttpResult AlreadyThere(HttpContext context, Scorecard scorecard) =>
        Of(context, StatusCodes.Status409Conflict, new($"มีแบบประเมิน {scorecard} อยู่แล้ว", $"There is a scorecard {scorecard} already; PUT replaces it."));

    /// <summary>400: the agency's name cannot stand in an address.</summary>
    public static ProblemHttpResult NoAddress(HttpContext context, Scorecard scorecard) =>
        Of(context, StatusCodes.Status400BadRequest, new($"ชื่อย่อ \"{scorecard.Agency}\" ใช้เป็นที่อยู่ไม่ได้", $"\"{scorecard.Agency}\" cannot be a part of an address."));

    /// <summary>400: the document belongs to another address than it was sent to.</summary>
    public static ProblemHttpResult OfAnotherAddress(HttpContext context, Scorecard scorecard) =>
        Of(context, StatusCodes.Status400BadRequest, new($"เอกสารนี้เป็นแบบประเมิน {scorecard}", $"The document is scorecard {scorecard}, which is not what the address says."));

    private static ProblemHttpResult Of(HttpContext context, int status, BilingualText detail) =>
        TypedResults.Problem(statusCode: status, detail: detail.In(context.Speak()));

    private static IEnumerable<BrokenRule> Broken(IEnumerable<JsonProblem> problems, Language language) =>
        problems.Select(problem => new BrokenRule(problem.Path, Parameter: null, problem.RuleId, problem.Describe(language)));

    private static string PathOf(Violation violation) => violation.ItemIndex is { } index ? $"$[{index}]" : "$";

    private static ProblemHttpResult Of(int status, string title, IEnumerable<BrokenRule> violations) =>
        TypedResults.Problem(new RuleProblem { Status = status, Title = title, Violations = [.. violations] });
}
