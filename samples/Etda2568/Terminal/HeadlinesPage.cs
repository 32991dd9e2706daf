using Etda.Projects;
using Etda.Published;

namespace Etda.Terminal;

/// <summary>The headline figures with last year's, as a page of text.</summary>
internal sealed class HeadlinesPage(Language language, Palette palette)
{
    public IEnumerable<string> Lines() =>
    [
        palette.Heading(Say(Headlines.Findings.Title)),
        FigureTable.Rule,
        .. Describe(Wording.IntegrityAndTransparency, Headlines.IntegrityAndTransparency, Headlines.IntegrityLevel.Words!),
        .. Describe(Wording.ServiceSatisfaction, Headlines.ServiceSatisfaction, $"{Say(Wording.Target)} {Headlines.ServiceTarget.Describe(language)}"),
        .. Describe(Etda2568.PlatformConfidence.Title, Project3Regulation.ConfidenceSinceLastYear, ""),
    ];

    private IEnumerable<string> Describe(BilingualText title, YearOnYear figures, string addition) => LineWrapping.Wrap(
        $"{Say(title)}: {figures.Describe(language)}{(addition.Length == 0 ? "" : $" ({addition})")}", FigureTable.Width);

    private string Say(BilingualText text) => text.In(language);
}
