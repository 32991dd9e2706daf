using System.Collections.Immutable;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>What a call of the library gives, or the violations it throws.</summary>
internal sealed class Outcome
{
    /// <summary>Nothing is known, and nothing is certain to be wrong.</summary>
    public static readonly Outcome Unknown = new(Value.Unknown, []);

    /// <summary>An object known by its facts, unless the call throws; a warning does not.</summary>
    public Outcome(object? facts, IReadOnlyList<Violation> violations)
        : this(facts is null || violations.Any(IsThrown) ? Value.Unknown : new FactsValue(facts), violations)
    {
    }

    private Outcome(Value value, IReadOnlyList<Violation> violations)
    {
        Value = value;
        Violations = violations;
    }

    /// <summary>What is known of the result; nothing where the call throws.</summary>
    public Value Value { get; }

    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>Places that help to see a mistake, such as every weight of a sum.</summary>
    public Func<Violation, IEnumerable<Location>> AdditionalLocations { get; init; } = static _ => [];

    /// <summary>What a code fix needs to know of a mistake.</summary>
    public Func<Violation, ImmutableDictionary<string, string?>> Properties { get; init; } = static _ => ImmutableDictionary<string, string?>.Empty;

    public static Outcome Constant(object? constant) => new(constant is null ? Value.Unknown : new ConstantValue(constant), []);

    public static Outcome Constant(object? constant, Violation? violation) =>
        violation is null ? Constant(constant) : new Outcome(IsThrown(violation) ? Value.Unknown : Constant(constant).Value, [violation]);

    public static Outcome Facts(object? facts, params IReadOnlyList<Violation> violations) => new(facts, violations);

    public static Outcome Facts(object? facts, Violation? violation) => violation is null ? new(facts, []) : new(facts, [violation]);

    public static Outcome Passing(Value value) => new(value, []);

    private static bool IsThrown(Violation violation) => violation.Rule.Severity == RuleSeverity.Error;
}
