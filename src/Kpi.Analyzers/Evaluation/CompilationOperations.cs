using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>Operations of code other than the block being analyzed.</summary>
internal static class CompilationOperations
{
    /// <summary>The operation of a piece of syntax, from the semantic model that the compiler itself keeps for its tree.</summary>
    [SuppressMessage("MicrosoftCodeAnalysisCorrectness", "RS1030", Justification =
        "A field's initializer lies outside the analyzed block; within an analyzer the compilation hands out its cached model, so nothing is bound twice.")]
    public static IOperation? OperationOf(this Compilation compilation, SyntaxNode syntax, CancellationToken cancellationToken) =>
        compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellationToken);
}
