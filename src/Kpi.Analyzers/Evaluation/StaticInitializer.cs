using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>What one static initializer can do when it runs.</summary>
/// <param name="Part">The part of the type that it stands in.</param>
/// <param name="Position">Where it stands; the initializers of one part run in the order of the text.</param>
/// <param name="RunsOtherCode">Whether code of this compilation may run, beside the initialization of <paramref name="Types"/>.</param>
/// <param name="Types">The other types that it initializes by reading their fields.</param>
/// <param name="ReadByCalls">The fields that the code which it calls reads, maybe before they are initialized.</param>
/// <param name="Writes">The fields that it may write: C# lets a static initializer write the readonly fields of its type.</param>
internal sealed record StaticInitializer(
    SyntaxNode Part,
    int Position,
    bool RunsOtherCode,
    ImmutableHashSet<INamedTypeSymbol> Types,
    ImmutableHashSet<IFieldSymbol> ReadByCalls,
    ImmutableHashSet<IFieldSymbol> Writes);
