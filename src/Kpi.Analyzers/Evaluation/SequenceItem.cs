using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>An item of a list, and how it is written.</summary>
internal sealed record SequenceItem(Value Value, SyntaxNode Syntax)
{
    public Value Value { get; } = Value.WhenHeld;
}
