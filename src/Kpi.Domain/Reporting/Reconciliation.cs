using System.Collections;
using System.Globalization;
using Kpi.Domain.Quantities;

namespace Kpi.Domain.Reporting;

/// <summary>
/// The findings on a whole report (การกระทบยอด), in order: a list that can be filtered, counted and explained. It
/// corrects nothing. Equality is by title and findings. Immutable.
/// </summary>
public sealed partial class Reconciliation : IReadOnlyList<Finding>, IEquatable<Reconciliation>
{
    private static readonly Verdict[] WorstFirst = [Verdict.Contradiction, Verdict.NotCheckable, Verdict.WithinRounding, Verdict.Exact];

    private readonly Verdict[] _verdicts;
    private readonly Func<int, Finding> _find;

    /// <summary>A reconciliation.</summary>
    /// <param name="title">What was reconciled.</param>
    /// <param name="findings">The findings; copied.</param>
    /// <exception cref="ArgumentException">The title, the findings or one of them is null.</exception>
    public Reconciliation(BilingualText title, IEnumerable<Finding> findings)
        : this(title ?? throw new ArgumentNullException(nameof(title)), ItemList.Copy(findings, nameof(findings)))
    {
    }

    /// <summary>A reconciliation whose verdicts are decided; its findings are made when they are asked for.</summary>
    internal Reconciliation(BilingualText title, Verdict[] verdicts, Func<int, Finding> find)
    {
        Title = title;
        _verdicts = verdicts;
        _find = find;
    }

    private Reconciliation(BilingualText title, Finding[] findings)
        : this(title, Array.ConvertAll(findings, finding => finding.Verdict), index => findings[index])
    {
    }

    /// <summary>What was reconciled.</summary>
    public BilingualText Title { get; }

    /// <summary>How many findings there are.</summary>
    public int Count => _verdicts.Length;

    /// <summary>A finding, by its place in the list, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such finding.</exception>
    public Finding this[int index] => index >= 0 && index < Count
        ? _find(index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} findings, counted from 0.");

    /// <summary>How many findings have a verdict.</summary>
    public int CountOf(Verdict verdict)
    {
        int count = 0;
        foreach (Verdict found in _verdicts)
        {
            if (found == verdict)
                count++;
        }

        return count;
    }

    /// <summary>The findings with a verdict.</summary>
    public Reconciliation With(Verdict verdict) => Keep(finding => finding.Verdict == verdict);

    /// <summary>The findings whose printed figure or inputs are printed at a place, or in it: a table, a row, a page.</summary>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public Reconciliation At(PlaceOfPrint place)
    {
        if (place is null)
            throw new ArgumentNullException(nameof(place));
        return Keep(finding => Figures(finding).Any(figure => figure.Place is { } printed && place.Covers(printed)));
    }

    /// <summary>The findings that a figure is part of, as printed figure or as input.</summary>
    /// <exception cref="ArgumentNullException">The figure is null.</exception>
    public Reconciliation Of(Reported figure)
    {
        if (figure is null)
            throw new ArgumentNullException(nameof(figure));
        return Keep(finding => Figures(finding).Contains(figure));
    }

    /// <summary>How many findings have which verdict, and the findings, as text in one language: a line each, parts indented.</summary>
    public string Explain(Language language) => Explain().In(language);

    /// <summary>How many findings have which verdict, and the findings, as a tree.</summary>
    public Explanation Explain() => new(
        new BilingualText($"{Title.Thai}: {Summarize(Language.Thai)}", $"{Title.English}: {Summarize(Language.English)}"),
        this.Select(finding => finding.Explain()));

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
            yield return _find(index);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Reconciliation? other) => ReferenceEquals(this, other) || (other is not null && Title == other.Title && this.SequenceEqual(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reconciliation);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Title.GetHashCode() * 397 ^ Count);

    /// <summary>The title, and how many findings have which verdict, in English.</summary>
    public override string ToString() => $"{Title.English}: {Summarize(Language.English)}";

    private static IEnumerable<Reported> Figures(Finding finding) => finding.Inputs.Prepend(finding.Printed);

    private Reconciliation Keep(Func<Finding, bool> wanted) => new(Title, this.Where(wanted).ToArray());

    private string Summarize(Language language)
    {
        string[] counts =
        [
            $"{(language == Language.Thai ? "ข้อค้นพบ" : "findings")} {Count.ToString(CultureInfo.InvariantCulture)}",
            .. WorstFirst.Where(verdict => CountOf(verdict) > 0).Select(verdict => $"{verdict.Describe(language)} {CountOf(verdict).ToString(CultureInfo.InvariantCulture)}"),
        ];
        return string.Join(", ", counts);
    }
}
