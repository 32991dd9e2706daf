namespace Kpi.Domain.Rules;

/// <summary>How the codes of components and indicators look, and that each stands once: KPI3012 and KPI3005.</summary>
internal static class CodeRules
{
    private const int MostLevels = 4;

    /// <summary>The kind of thing that an indicator's code names, within a sentence.</summary>
    public static readonly BilingualText Indicator = new("ตัวชี้วัด", "indicator");

    /// <summary>The kind of thing that a component's code names, within a sentence.</summary>
    public static readonly BilingualText Component = new("องค์ประกอบ", "component");

    /// <summary>The kind of thing that a project's code names, within a sentence.</summary>
    public static readonly BilingualText Project = new("โครงการ", "project");

    /// <summary>The violation of a code that is not numbers joined by dots, if any.</summary>
    public static Violation? CheckForm(string code, string parameterName) =>
        IsWellFormed(code) ? null : RuleCatalogue.MalformedCode.At(parameterName, BilingualText.Quote(code));

    /// <summary>The violations of a list in which each item has some codes; an unknown code is null and equals none.</summary>
    public static IEnumerable<Violation> CheckEachOnce(BilingualText kind, IEnumerable<IEnumerable<string?>> codesOfItems, string parameterName)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int index = 0;
        foreach (IEnumerable<string?> codes in codesOfItems)
        {
            // Codes that stand twice within one item are that item's own mistake, so they count once here.
            foreach (string code in codes.OfType<string>().Distinct(StringComparer.Ordinal))
            {
                if (!seen.Add(code))
                    yield return RuleCatalogue.CodeUsedTwice.AtItem(parameterName, index, kind, BilingualText.Quote(code));
            }

            index++;
        }
    }

    /// <summary>Whether an indicator's code is under its component's: 2.10 and 2.1.3 are under 2, 21.1 and 2 are not.</summary>
    public static bool IsUnder(string indicator, string component) => indicator.StartsWith(component + ".", StringComparison.Ordinal);

    private static bool IsWellFormed(string code)
    {
        int levels = 0;
        for (int start = 0; start <= code.Length; levels++)
        {
            int point = code.IndexOf('.', start);
            int end = point < 0 ? code.Length : point;
            if (!IsNumber(code, start, end))
                return false;
            start = end + 1;
        }

        return levels <= MostLevels;
    }

    // A leading zero would let 1.2 and 1.02 stand for the same number under two codes.
    private static bool IsNumber(string code, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (code[index] is < '0' or > '9')
                return false;
        }

        return end > start && (end == start + 1 || code[start] != '0');
    }
}
