namespace Kpi.Domain.Rules.Json;

/// <summary>One mistake in a JSON text: where, and which rule it breaks. Equality is by both. Immutable.</summary>
public sealed class JsonProblem : IEquatable<JsonProblem>
{
    internal JsonProblem(string path, Violation violation)
    {
        Path = path;
        Violation = violation;
    }

    /// <summary>Where it stands, from the root <c>$</c>: <c>$.components[0].indicators[2].weight</c>. Names longer than 60 characters are cut.</summary>
    public string Path { get; }

    /// <summary>What is wrong there.</summary>
    public Violation Violation { get; }

    /// <summary>The id of the rule that is broken, for example <c>KPI3001</c>.</summary>
    public string RuleId => Violation.RuleId;

    /// <summary>What is wrong, in words with the numbers, in one language; the place is not repeated.</summary>
    public string Describe(Language language) => Violation.Describe(language);

    /// <inheritdoc/>
    public bool Equals(JsonProblem? other) => other is not null && Path == other.Path && Violation.Equals(other.Violation);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonProblem);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(StringComparer.Ordinal.GetHashCode(Path) * 397 ^ Violation.GetHashCode());

    /// <summary>The place, the id and the English description: <c>$.weight: KPI3003: …</c>.</summary>
    public override string ToString() => $"{Path}: {Violation}";
}
