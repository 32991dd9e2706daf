using System.Collections.Immutable;
using Kpi.Analyzers.Evaluation;
using Kpi.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Analyzers.CodeFixes;

/// <summary>The order in which the members of one part of a type are declared, and which static ones read which.</summary>
internal sealed class DeclarationOrder
{
    private readonly SyntaxList<MemberDeclarationSyntax> _members;
    private readonly ImmutableHashSet<int>[] _reads;
    private readonly ImmutableHashSet<int>[] _certainReads;

    /// <summary>The members by their numbers in the text, as they are to stand.</summary>
    private readonly List<int> _order;

    public DeclarationOrder(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellationToken)
    {
        _members = type.Members;
        _order = [.. Enumerable.Range(0, _members.Count)];
        var reads = new StaticReads(new SourceFunctions(model.Compilation));
        INamedTypeSymbol declared = model.GetDeclaredSymbol(type, cancellationToken)!;
        StaticRead[][] all = [.. _members.Select(member => InitializersOf(member, model, cancellationToken).SelectMany(initializer => reads.Of(initializer, declared, cancellationToken)).ToArray())];
        _reads = [.. all.Select(reads => MembersOf(reads, cancellationToken))];
        _certainReads = [.. all.Select(reads => MembersOf(reads.Where(read => read.IsCertain), cancellationToken))];
    }

    /// <summary>Moves definitions until none of them reads what stands below it, as far as that does no harm; false where none can be moved.</summary>
    public bool TryMend(IEnumerable<MemberDeclarationSyntax> definitions)
    {
        int[] toMend = [.. definitions.Select(definition => _members.IndexOf(definition)).OrderByDescending(member => member)];
        bool isMoved = false;

        // Each move leaves one reader of something below it fewer, or one thing that is read below its reader.
        while (toMend.Any(definition => TryMoveDown(definition) || TryMoveUp(definition)))
            isMoved = true;
        return isMoved;
    }

    /// <summary>The type with its members in order; blank lines stay where they are.</summary>
    public TypeDeclarationSyntax ApplyTo(TypeDeclarationSyntax type)
    {
        MemberDeclarationSyntax[] members = [.. _order.Select((member, place) => WithBlankLinesOf(type.Members[place], type.Members[member]))];
        return type.WithMembers(SyntaxFactory.List(members));
    }

    private bool TryMoveDown(int definition)
    {
        int from = _order.IndexOf(definition);
        int to = _order.FindLastIndex(_certainReads[definition].Contains);
        return to > from
            && _order.GetRange(from + 1, to - from).All(passed => !_reads[passed].Contains(definition))
            && TryMove(from, to);
    }

    private bool TryMoveUp(int definition)
    {
        int to = _order.IndexOf(definition);
        int from = _order.FindIndex(to + 1, _certainReads[definition].Contains);
        return from > to
            && !_order.GetRange(to, from - to).Any(_reads[_order[from]].Contains)
            && TryMove(from, to);
    }

    private bool TryMove(int from, int to)
    {
        // Whatever stands between directives belongs to them.
        (int first, int last) = from < to ? (from, to) : (to, from);
        if (_order.GetRange(first, last - first + 1).Any(member => _members[member].ContainsDirectives))
            return false;
        int moved = _order[from];
        _order.RemoveAt(from);
        _order.Insert(to, moved);
        return true;
    }

    private ImmutableHashSet<int> MembersOf(IEnumerable<StaticRead> reads, CancellationToken cancellationToken) =>
    [
        .. reads.Select(read => FieldCertainty.DeclaredInitializerOf(read.Field, cancellationToken)?.FirstAncestorOrSelf<MemberDeclarationSyntax>())
            .Select(member => member is null ? -1 : _members.IndexOf(member))
            .Where(member => member >= 0),
    ];

    private static IEnumerable<IOperation> InitializersOf(MemberDeclarationSyntax member, SemanticModel model, CancellationToken cancellationToken) =>
        StaticInitializerReader.InitializersOf(member).Select(initializer => model.GetOperation(initializer, cancellationToken)).OfType<IOperation>();

    private static MemberDeclarationSyntax WithBlankLinesOf(MemberDeclarationSyntax place, MemberDeclarationSyntax member) =>
        place == member ? member : member.WithLeadingTrivia(place.GetLeadingTrivia().TakeWhile(IsEndOfLine).Concat(member.GetLeadingTrivia().SkipWhile(IsEndOfLine)));

    private static bool IsEndOfLine(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
