using System.Collections.Immutable;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kpi.Analyzers;

/// <summary>
/// A rule about how code is written: it needs no definition, and works in every project that references the library.
/// Generated code is left alone, since nobody can mend it.
/// </summary>
public abstract class CodeAnalyzer : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _descriptor;

    private protected CodeAnalyzer(Rule rule)
    {
        _descriptor = Descriptors.Of(rule);
        SupportedDiagnostics = [_descriptor];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (LibraryIn(start.Compilation) is { } library)
                Register(start, library);
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext start, IAssemblySymbol library);

    private protected Diagnostic At(SyntaxNode node, params BilingualText[] values) => At(node.GetLocation(), values);

    private protected Diagnostic At(Location location, params BilingualText[] values) => Diagnostic.Create(_descriptor, location, [.. values]);

    private protected Diagnostic Fixable(SyntaxNode node, IEnumerable<Location> places, ImmutableDictionary<string, string?> properties, params BilingualText[] values) =>
        Diagnostic.Create(_descriptor, node.GetLocation(), places, properties, [.. values]);

    private static IAssemblySymbol? LibraryIn(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(assembly => assembly.Name == Library.Name);
}
