namespace Kpi.Domain.Rules;

/// <summary>Whether one measure has one title: KPI2009. Only the compiler asks: at run time either title is as good.</summary>
internal static class MeasureTitleRules
{
    /// <summary>A violation for each measure of several titles, where its second is first named. Unknown codes and titles are left aside.</summary>
    /// <param name="named">The measures that are named, in order, with the parameter whose argument names them and the item of a list that does.</param>
    public static IEnumerable<Violation> Check(IEnumerable<(string ParameterName, int? ItemIndex, MeasureFacts Measure)> named)
    {
        var first = new Dictionary<MeasureFacts, BilingualText>();
        var reported = new HashSet<MeasureFacts>();
        foreach ((string parameterName, int? itemIndex, MeasureFacts measure) in named)
        {
            if (measure is not { Code: { } code, Title: { } title })
                continue;
            if (!first.TryGetValue(measure, out BilingualText? known))
                first.Add(measure, title);
            else if (known != title && reported.Add(measure))
                yield return new Violation(RuleCatalogue.MeasureOfTwoTitles, parameterName, itemIndex, [BilingualText.Quote(code), .. Apart(known, title)]);
        }
    }

    // Where a language has one text for both, the other tells them apart.
    private static BilingualText[] Apart(BilingualText one, BilingualText other) =>
        one.English == other.English ? [BilingualText.Quote(one.Thai), BilingualText.Quote(other.Thai)]
        : one.Thai == other.Thai ? [BilingualText.Quote(one.English), BilingualText.Quote(other.English)]
        : [one, other];
}
