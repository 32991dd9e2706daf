using System.Globalization;

namespace Kpi.Domain.Rules;

/// <summary>
/// One broken rule: which, where, and in words with the numbers. Equality is by rule, place and values.
/// Immutable.
/// </summary>
public sealed partial class Violation : IEquatable<Violation>
{
    private readonly BilingualText[] _values;

    internal Violation(Rule rule, string parameterName, int? itemIndex, BilingualText[] values)
    {
        Rule = rule;
        ParameterName = parameterName;
        ItemIndex = itemIndex;
        _values = values;
    }

    /// <summary>The rule that is broken.</summary>
    public Rule Rule { get; }

    /// <summary>The id of the rule that is broken, for example <c>KPI3001</c>.</summary>
    public string RuleId => Rule.Id;

    /// <summary>The parameter whose argument shows the mistake.</summary>
    public string ParameterName { get; }

    /// <summary>The zero-based position in the list that was passed for the parameter; null where it is about the whole argument.</summary>
    public int? ItemIndex { get; }

    /// <summary>The values that fill the rule's message.</summary>
    internal IReadOnlyList<BilingualText> Values => _values;

    /// <summary>What is wrong, in words with the numbers, in one language. Numbers are written alike in both.</summary>
    public string Describe(Language language) =>
        string.Format(
            CultureInfo.InvariantCulture,
            Rule.Message.In(language),
            Array.ConvertAll<BilingualText, object>(_values, value => value.In(language)));

    /// <summary>The id and the English description.</summary>
    public override string ToString() => $"{RuleId}: {Describe(Language.English)}";

    /// <inheritdoc/>
    public bool Equals(Violation? other) =>
        other is not null
        && ReferenceEquals(Rule, other.Rule)
        && ParameterName == other.ParameterName
        && ItemIndex == other.ItemIndex
        && _values.SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Violation);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _values.Aggregate(
            unchecked(StringComparer.Ordinal.GetHashCode(RuleId) * 397 ^ ItemIndex.GetHashCode()),
            (hash, value) => unchecked(hash * 397 ^ value.GetHashCode()));
}
