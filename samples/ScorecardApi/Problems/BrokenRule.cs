namespace ScorecardApi.Problems;

/// <summary>One violation as a client reads it.</summary>
/// <param name="Path">Where in the document that was sent: <c>$.components[0].indicators[2].weight</c>; null where it is about a parameter.</param>
/// <param name="Parameter">The parameter of route or query; null where it is about the document.</param>
/// <param name="Rule">The id of the rule: <c>KPI3001</c>, or <see cref="AmountNotStored"/>.</param>
/// <param name="Message">What is wrong, in words with the numbers, in the language of the request.</param>
internal sealed record BrokenRule(string? Path, string? Parameter, string Rule, string Message)
{
    /// <summary>The one rule of this API itself: amounts are stored in whole satang, in 64 bits.</summary>
    public const string AmountNotStored = "API0001";
}
