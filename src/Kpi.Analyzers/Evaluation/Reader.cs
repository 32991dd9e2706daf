using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Evaluation;

/// <summary>The code that reads a field: the member it belongs to, and the fields whose initializers led to it.</summary>
internal sealed class Reader
{
    private readonly Reader? _readBy;
    private readonly int _depth;

    private Reader(ISymbol member, SyntaxTree tree, Reader? readBy)
    {
        Member = member;
        Tree = tree;
        _readBy = readBy;
        _depth = readBy is null ? 0 : readBy._depth + 1;
    }

    public ISymbol Member { get; }

    public SyntaxTree Tree { get; }

    public static Reader Of(ISymbol member, SyntaxTree tree) => new(member, tree, readBy: null);

    /// <summary>The initializer of a field that this code reads; null where it would lead in a circle or too deep.</summary>
    public Reader? Follow(IFieldSymbol field, SyntaxTree tree)
    {
        if (_depth >= EvaluationBudget.MostFieldsDeep)
            return null;
        for (Reader? reader = this; reader is not null; reader = reader._readBy)
        {
            if (SymbolEqualityComparer.Default.Equals(reader.Member, field))
                return null;
        }

        return new Reader(field, tree, this);
    }
}
