using Kpi.Analyzers.Evaluation;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Usage;

/// <summary>
/// KPI9005: a definition that reads a static field which is declared below it, and so has no value yet. The order of the
/// parts of a type is nobody's promise, so only one part is looked at.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationOrderAnalyzer() : CodeAnalyzer(RuleCatalogue.ReadBeforeDeclared)
{
    private protected override void Register(CompilationStartAnalysisContext start, IAssemblySymbol library)
    {
        var functions = new SourceFunctions(start.Compilation);
        var initialization = new StaticInitialization(start.Compilation, functions);
        var reads = new StaticReads(functions);
        start.RegisterOperationAction(Analyze, OperationKind.FieldInitializer, OperationKind.PropertyInitializer);

        void Analyze(OperationAnalysisContext context)
        {
            if (InitializedBy(context.Operation) is not { IsStatic: true } reader)
                return;
            var reported = new HashSet<(IOperation At, ISymbol Field)>();
            foreach (StaticRead read in reads.Of(context.Operation, reader.ContainingType, context.CancellationToken))
            {
                if (read.IsCertain
                    && (IsOfLibrary(TypeOf(reader), library) || IsOfLibrary(read.Field.Type, library))
                    && IsDeclaredBelow(read.Field, context.Operation.Syntax, context.CancellationToken)
                    && !initialization.MayWrite(read.Field, context.CancellationToken)
                    && reported.Add((read.At, read.Field)))
                {
                    context.ReportDiagnostic(At(read.At.Syntax, reader.Name, (read.Field.AssociatedSymbol ?? read.Field).Name, DefaultOf(read.Field.Type)));
                }
            }
        }
    }

    private static ISymbol? InitializedBy(IOperation initializer) => initializer switch
    {
        IFieldInitializerOperation { InitializedFields: [var field] } => field,
        IPropertyInitializerOperation { InitializedProperties: [var property] } => property,
        _ => null,
    };

    private static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    private static bool IsDeclaredBelow(IFieldSymbol field, SyntaxNode readingInitializer, CancellationToken cancellationToken) =>
        FieldCertainty.DeclaredInitializerOf(field, cancellationToken) is { } initializer
        && initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>() == readingInitializer.FirstAncestorOrSelf<TypeDeclarationSyntax>()
        && initializer.SpanStart > readingInitializer.SpanStart;

    /// <summary>Whether a type is of the library, or holds what is.</summary>
    private static bool IsOfLibrary(ITypeSymbol type, IAssemblySymbol library) => type switch
    {
        IArrayTypeSymbol array => IsOfLibrary(array.ElementType, library),
        INamedTypeSymbol named => SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, library) || named.TypeArguments.Any(argument => IsOfLibrary(argument, library)),
        _ => false,
    };

    private static BilingualText DefaultOf(ITypeSymbol type) =>
        type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            ? "null"
            : new BilingualText($"ค่าเริ่มต้นของ {type.Name}", $"the default of {type.Name}");
}
