namespace Etda.Terminal;

/// <summary>What the report's figures say of each other, as a page of text: each finding, with where its figures are printed.</summary>
internal sealed class AuditPage(IReadOnlyList<Reconciliation> audit, Language language, Palette palette)
{
    private const int SpacesPerLevel = 2;

    public IEnumerable<string> Lines() =>
    [
        palette.Heading(Wording.Audit.In(language)),
        .. audit.Select(findings => $"{Count(findings),5}  {findings.Title.In(language)}"),
        FigureTable.Rule,
        .. audit.Where(findings => findings.Count > 0).SelectMany(Describe),
    ];

    private IEnumerable<string> Describe(Reconciliation findings) =>
    [
        palette.Heading($"{findings.Title.In(language)} ({Count(findings)})"),
        "",
        .. findings.SelectMany(Describe),
    ];

    private IEnumerable<string> Describe(Finding finding) =>
    [
        .. Write(finding.Explain().Statement, level: 0).Select(line => IsSerious(finding) ? palette.Warning(line) : line),
        .. Grounds(finding).SelectMany(ground => Write(ground.Statement, level: 1)),
        "",
    ];

    private IEnumerable<string> Write(BilingualText text, int level)
    {
        string indent = new(' ', level * SpacesPerLevel);
        return LineWrapping.Wrap(text.In(language), FigureTable.Width - indent.Length).Select(line => indent + line);
    }

    /// <summary>The printed figure and all it was held against; where they agree, the printed figure.</summary>
    private static IEnumerable<Explanation> Grounds(Finding finding)
    {
        IReadOnlyList<Explanation> grounds = finding.Explain().Parts;
        return finding.Verdict is Verdict.Exact or Verdict.WithinRounding ? grounds.Take(1) : grounds;
    }

    private static bool IsSerious(Finding finding) => finding.Verdict == Verdict.Contradiction && finding.Disagreement != Disagreement.Title;

    private static string Count(Reconciliation findings) => findings.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
