using NodaTime;

namespace Etda.Projects;

/// <summary>A row of the sandbox's table.</summary>
/// <param name="Number">The number before the agency.</param>
/// <param name="Agency">The agency or company.</param>
/// <param name="Solution">The cell under “Solutions”.</param>
/// <param name="Project">The project; it stands under “ไตรมาส”.</param>
/// <param name="PrintedStart">The cell under “วันเริ่มทดสอบ”.</param>
/// <param name="Status">The cell under “สถานะทดสอบ”.</param>
public sealed record SandboxParticipant(int Number, string Agency, string Solution, string Project, string PrintedStart, string Status)
{
    /// <summary>The day on which the test began.</summary>
    public LocalDate Start { get; } = ThaiDate.Parse(PrintedStart);

    /// <summary>The cells as they are printed.</summary>
    public IReadOnlyList<string> Cells => [$"{Number} {Agency}", Solution, Project, PrintedStart, Status];
}
