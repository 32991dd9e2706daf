namespace Etda.Projects;

/// <summary>An event that communicated AI to people: the words in which it is printed, and how many it reached.</summary>
public sealed class AwarenessEvent
{
    internal AwarenessEvent(PlaceOfPrint place, params (string Passage, string Attendance)[] printed)
    {
        Passages = [.. printed.Select(part => Reported.Text(part.Passage).At(place))];
        Attendances = [.. Passages.Zip(printed, (passage, part) => Attendance(passage, part.Attendance))];
    }

    /// <summary>The printed words; two passages where those onsite and those online are printed apart.</summary>
    public IReadOnlyList<Reported> Passages { get; }

    /// <summary>How many it reached, a figure a passage.</summary>
    public IReadOnlyList<Reported> Attendances { get; }

    /// <summary>A number and its unit, such as “4,800 ราย”.</summary>
    private static Reported Attendance(Reported passage, string printed) =>
        printed.Split(' ') is [var number, var unit] ? passage.QuoteExact(number).In(unit) : throw new ArgumentException($"“{printed}” is no number with a unit.", nameof(printed));
}
