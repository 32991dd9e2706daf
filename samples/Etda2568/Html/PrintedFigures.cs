namespace Etda.Html;

/// <summary>Printed figures on the page: each is an anchor, and has the numbers of the findings on it as notes.</summary>
internal sealed class PrintedFigures(Audit audit, Writing writing)
{
    /// <summary>What is printed at a place, with its notes. One place is shown in one spot of the page.</summary>
    public Markup Show(PlaceOfPrint? place, Markup printed)
    {
        Markup notes = Notes(place);
        return audit.AnchorOf(place) is { } anchor
            ? (Markup)$"<span class=\"figure\" id=\"{anchor}\">{printed}{notes}</span>"
            : $"<span class=\"figure\">{printed}</span>";
    }

    /// <summary>A number of a table of numbers; one below zero stands in parentheses, as in the report.</summary>
    public Markup Show(Reported number) => Show(number.Place, number.Number < 0m ? (Markup)$"({number.ToString()[1..]})" : $"{number.ToString()}");

    private Markup Notes(PlaceOfPrint? place)
    {
        Markup[] notes = [.. audit.On(place).Select(Note)];
        return notes.Length == 0 ? Markup.Nothing : $"<sup class=\"notes\">{Markup.Join(" ", notes)}</sup>";
    }

    private Markup Note(NumberedFinding finding)
    {
        string label = $"{writing.Plain(PageWording.Finding)} {finding.Number}: {writing.Plain(audit.Titles[(int)finding.Seriousness])}";
        return $"<a class=\"{PageWording.ClassOf(finding.Seriousness)}\" href=\"#{finding.Anchor}\" aria-label=\"{label}\">{PageWording.NoteMarkOf(finding.Seriousness)}{finding.Number}</a>";
    }
}
