using System.Text.Json.Serialization;
using Kpi.Domain.Quantities;
using NodaTime;

namespace Kpi.Domain.Targets;

/// <summary>
/// How a measure is computed from others, its parts: a sum, a mean or a ratio. Observing it takes an observation of each
/// part and gives an observation of the measure that carries them. The measure itself stands in criteria and targets like
/// any other. Equality is by measure, formula, parts in order and decimals. Immutable.
/// </summary>
/// <remarks>
/// A sum is exact. A mean or ratio is one quotient, rounded once, half away from zero, to the decimals that are stated:
/// the mean of 75.72 and 79.33 is 77.525, and 77.53 to two decimals.
/// </remarks>
/// <typeparam name="T">The type of the measure's values.</typeparam>
[JsonConverter(typeof(DerivationConverterFactory))]
public sealed class Derivation<T> : IEquatable<Derivation<T>>
    where T : struct
{
    private readonly DerivationFormula _formula;

    internal Derivation(Measure<T> measure, DerivationKind kind, int decimals, Measure[] parts)
    {
        Measure = measure;
        _formula = new DerivationFormula(kind, measure, decimals, parts);
    }

    /// <summary>The measure that is computed.</summary>
    public Measure<T> Measure { get; }

    /// <summary>What it is computed from, in order; of a ratio the numerator, then the denominator.</summary>
    public IReadOnlyList<Measure> Parts => _formula.Parts;

    internal DerivationFormula Formula => _formula;

    /// <summary>The value that follows from observations of the parts.</summary>
    /// <param name="parts">One observation of each part, in any order.</param>
    /// <returns>The observation, as of the day that all parts are of; of no day where they differ or do not say.</returns>
    /// <exception cref="ArgumentException">
    /// An observation is null, of no part, or the second of one part; a part is not observed; the denominator is 0.
    /// </exception>
    /// <exception cref="OverflowException">No decimal holds the value.</exception>
    /// <exception cref="KpiRuleException">KPI2004: the measure cannot take the value.</exception>
    public Observation Observed(params Observation[] parts) => Observed((IEnumerable<Observation>)parts);

    /// <inheritdoc cref="Observed(Observation[])"/>
    public Observation Observed(IEnumerable<Observation> parts)
    {
        Observation[] ordered = InOrder(parts);
        decimal value = _formula.Apply(ordered, nameof(parts));
        KpiRuleException.ThrowIfAny(Measure.Check(value, nameof(parts)));
        return new Observation(Measure, value, DayOf(ordered), new DerivedFrom(_formula, ordered));
    }

    /// <summary>The violations that <see cref="Observed(Observation[])"/> would throw; empty where there are none.</summary>
    /// <inheritdoc cref="Observed(Observation[])" path="/exception[@cref='ArgumentException' or @cref='OverflowException']"/>
    public IReadOnlyList<Violation> Validate(IEnumerable<Observation> parts) =>
        Measure.Check(_formula.Apply(InOrder(parts), nameof(parts)), nameof(parts));

    /// <summary>The formula in words: <c>mean of A and B, to 2 decimals</c>, <c>เฉลี่ยจาก A และ B ทศนิยม 2 ตำแหน่ง</c>.</summary>
    public string Describe(Language language) => _formula.Describe().In(language);

    /// <inheritdoc/>
    public bool Equals(Derivation<T>? other) => other is not null && _formula.Equals(other._formula);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Derivation<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _formula.GetHashCode();

    /// <summary>The measure's code and the formula in English words.</summary>
    public override string ToString() => $"{Measure.Code} = {Describe(Language.English)}";

    private Observation[] InOrder(IEnumerable<Observation> parts)
    {
        var ordered = new Observation[Parts.Count];
        foreach (Observation observation in ItemList.Copy(parts, nameof(parts)))
        {
            int place = IndexOf(observation.Measure);
            if (place < 0)
                throw new ArgumentException($"Measure {observation.Measure} is no part of {Measure}, which is the {Describe(Language.English)}.", nameof(parts));
            if (ordered[place] is not null)
                throw new ArgumentException($"Measure {observation.Measure} is observed twice; each part is observed once.", nameof(parts));
            ordered[place] = observation;
        }

        int missing = Array.IndexOf(ordered, null);
        return missing < 0
            ? ordered
            : throw new ArgumentException($"Measure {Parts[missing]} is not observed; {Measure} is the {Describe(Language.English)}.", nameof(parts));
    }

    private int IndexOf(Measure part)
    {
        int place = Parts.Count - 1;
        while (place >= 0 && !Parts[place].Equals(part))
            place--;
        return place;
    }

    private static LocalDate? DayOf(Observation[] parts) =>
        Array.TrueForAll(parts, part => part.AsOf == parts[0].AsOf) ? parts[0].AsOf : null;
}
