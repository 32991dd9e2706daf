using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>Where an operand is written.</summary>
/// <param name="Syntax">The expression; in code that a call runs, the argument that the operand is, or else the call.</param>
/// <param name="IsOwn">Whether the expression is this operand's alone, so that to change it changes nothing else.</param>
internal readonly record struct Written(SyntaxNode Syntax, bool IsOwn);
