using Etda.Projects;
using NodaTime;

namespace Etda.Tests.Projects;

/// <summary>The sandbox's table, and what indicator 4 of project 5 says of it.</summary>
public sealed class SandboxTests
{
    [Fact]
    public void The_table_stands_in_the_report_line_by_line()
    {
        string[] table = [string.Join('\t', Sandbox.Headings), .. Sandbox.Participants.Select(participant => string.Join('\t', participant.Cells))];
        int first = Report.Lines.ToList().IndexOf(table[0]);

        Assert.Equal(table, Report.Lines.Skip(first).TakeWhile(line => line.Length > 0));
    }

    [Fact]
    public void Under_the_heading_of_quarters_stand_projects() => Assert.All(
        Sandbox.Participants,
        participant => Assert.StartsWith("โครงการ", participant.Cells[Sandbox.Headings.ToList().IndexOf("ไตรมาส")], StringComparison.Ordinal));

    [Fact]
    public void The_days_are_read_from_the_printed_Thai_text() => Assert.Equal(
        [new(2021, 2, 15), new(2022, 7, 18), new(2025, 9, 1), new(2025, 9, 1), new(2025, 9, 1), new LocalDate(2025, 9, 22)],
        Sandbox.Participants.Select(participant => participant.Start));

    [Fact]
    public void The_two_agencies_that_the_text_names_are_the_first_two_of_the_table() => Assert.Single(
        Report.Lines,
        line => line.EndsWith($" 2 หน่วยงาน คือ {Sandbox.Participants[0].Agency} และ {Sandbox.Participants[1].Agency}", StringComparison.Ordinal));

    [Fact]
    public void Those_two_began_before_the_year_and_the_four_companies_within_it() => Assert.Equal(
        [false, false, true, true, true, true],
        Sandbox.Participants.Select(participant => Etda2568.Year.Contains(participant.Start)));
}
