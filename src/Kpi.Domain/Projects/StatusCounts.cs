namespace Kpi.Domain.Projects;

/// <summary>How many indicators stand in each status. Equality is by the numbers. Immutable.</summary>
public sealed partial class StatusCounts : IEquatable<StatusCounts>
{
    private readonly int[] _counts = new int[ProjectText.StatusesInOrder.Length];

    internal StatusCounts(IEnumerable<IndicatorStanding> standings)
    {
        foreach (IndicatorStanding standing in standings)
            _counts[(int)standing.Status]++;
    }

    /// <summary>How many there are in all.</summary>
    public int Total => _counts.Sum();

    /// <summary>How many stand in a status.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public int this[IndicatorStatus status] => (int)status >= 0 && (int)status < _counts.Length
        ? _counts[(int)status]
        : throw new ArgumentOutOfRangeException(nameof(status), status, "An indicator is Missing, Met, Below, NotDue or Pending.");

    /// <summary>The total, and of which status how many there are; statuses of none are left out: <c>3 indicators: 2 met, 1 pending</c>.</summary>
    public string Describe(Language language)
    {
        string total = CanonicalNumber.Of(Total);
        string subject = language == Language.Thai ? $"{total} ตัวชี้วัด" : $"{total} indicator{(Total == 1 ? "" : "s")}";
        string parts = string.Join(", ", ProjectText.StatusesInOrder
            .Where(status => this[status] > 0)
            .Select(status => language == Language.Thai
                ? $"{IndicatorStatusNames.Of(status).Thai} {CanonicalNumber.Of(this[status])}"
                : $"{CanonicalNumber.Of(this[status])} {IndicatorStatusNames.Of(status).English}"));
        return parts.Length == 0 ? subject : $"{subject}: {parts}";
    }

    /// <inheritdoc/>
    public bool Equals(StatusCounts? other) => other is not null && _counts.SequenceEqual(other._counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatusCounts);

    /// <inheritdoc/>
    public override int GetHashCode() => _counts.Aggregate(0, (hash, count) => unchecked(hash * 397 ^ count));

    /// <summary>The counts in English words.</summary>
    public override string ToString() => Describe(Language.English);
}
