using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Dates;

/// <summary>
/// What an <c>if</c> or <c>switch</c> over a date's parts comes to: what is returned from it or right after it, or what
/// one variable holds that it assigns.
/// </summary>
internal sealed class CalendarStatement
{
    private const int MaximumStatements = 8;
    private const int MaximumDepth = 8;

    private readonly IOperation _statement;
    private readonly CalendarExpression _expression;
    private readonly ImmutableArray<IOperation> _siblings = [];
    private readonly int _index;
    private int _last;

    public CalendarStatement(IOperation statement, CalendarExpression expression)
    {
        _statement = statement;
        _expression = expression;
        if (statement.Parent is IBlockOperation block)
        {
            _siblings = block.Operations;
            _index = _siblings.IndexOf(statement);
        }

        Meaning = MeaningOfReturn() ?? MeaningOfVariable();
    }

    /// <summary>What it means; null where it is something else.</summary>
    public CalendarMeaning? Meaning { get; }

    /// <summary>The place to write the library's call, what to write around it, and the statements that it makes superfluous.</summary>
    public (Location Place, string Before, string After, ImmutableArray<Location> Superfluous) Replacement { get; private set; }

    /// <summary>The condition of an <c>if</c>, or the value of a <c>switch</c>.</summary>
    public static IOperation? DecidingPart(IOperation statement) => statement switch
    {
        IConditionalOperation { Type: null } choice => choice.Condition,
        ISwitchOperation choice => choice.Value,
        _ => null,
    };

    /// <summary>Whether an expression is a part of a statement that means something, so that the statement alone is shown.</summary>
    public static bool CoversOne(IOperation expression, DateTypes dates)
    {
        int depth = 0;
        for (IOperation at = expression; at.Parent is { } parent && depth < MaximumDepth; at = parent, depth++)
        {
            if (IsCoveredBy(at))
                return true;
            if (parent is not IBlockOperation { Operations: var siblings })
                continue;
            int index = siblings.IndexOf(at);
            for (int near = Math.Max(0, index - MaximumStatements); near <= index + 1 && near < siblings.Length; near++)
            {
                if (IsCoveredBy(siblings[near]))
                    return true;
            }
        }

        return false;

        bool IsCoveredBy(IOperation statement) =>
            DecidingPart(statement)?.DescendantsAndSelf().Select(part => CalendarExpression.DateOf(part, dates)).FirstOrDefault(date => date is not null) is { } date
            && new CalendarStatement(statement, new CalendarExpression(date, dates)) is { Meaning: not null, Replacement: var replacement }
            && replacement.Superfluous.Add(replacement.Place).Any(place => place.SourceSpan.Contains(expression.Syntax.Span));
    }

    private CalendarMeaning? MeaningOfReturn()
    {
        _last = _index;
        if (CalendarMeaning.Of(Returned) is not { } meaning)
            return null;
        ImmutableArray<Location> rest = _siblings.IsEmpty ? [] : [.. _siblings.Skip(_index + 1).Take(_last - _index).Select(statement => statement.Syntax.GetLocation())];
        Replacement = (_statement.Syntax.GetLocation(), "return ", ";", rest);
        return meaning;
    }

    private CalendarMeaning? MeaningOfVariable()
    {
        if (FirstAssigned(_statement) is not { } variable)
            return null;
        IOperation? before = _siblings.IsEmpty || _index == 0 ? null : _siblings[_index - 1];
        IOperation? initial = InitialOf(variable, before);
        if (CalendarMeaning.Of(month => Assigned(variable, initial, month)) is not { } meaning)
            return null;
        Location statement = _statement.Syntax.GetLocation();
        Replacement = initial is null
            ? (statement, $"{variable.Name} = ", ";", [])
            : (initial.Syntax.GetLocation(), "", "", [statement]);
        return meaning;
    }

    private CalendarFigure? Returned(int month)
    {
        _expression.Month = month;
        _expression.Variable = null;
        for (int index = _index; ; index++)
        {
            IOperation statement = index == _index ? _statement : _siblings[index];
            if (Run(statement, null) is not { } end)
                return null;
            _last = Math.Max(_last, index);
            if (end.Returned is { } figure)
                return figure;
            if (index + 1 >= _siblings.Length || index - _index >= MaximumStatements)
                return null;
        }
    }

    private CalendarFigure? Assigned(ISymbol variable, IOperation? initial, int month)
    {
        _expression.Month = month;
        _expression.Variable = null;
        if (initial is not null && _expression.ValueOf(initial) is { } value)
            _expression.Variable = (variable, value);
        return Run(_statement, variable) is { Returned: null } ? _expression.Variable?.Value : null;
    }

    /// <summary>Runs a statement; null where it does anything but return, or assign the variable.</summary>
    private (CalendarFigure? Returned, bool IsBroken)? Run(IOperation statement, ISymbol? variable) => statement switch
    {
        IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value } => _expression.ValueOf(value) is { } figure ? (figure, false) : null,
        IBranchOperation { BranchKind: BranchKind.Break } => (null, true),
        IBlockOperation block => RunAll(block.Operations, variable),
        IConditionalOperation { Type: null } choice when _expression.ValueOf(choice.Condition) is { Number: { } truth } =>
            truth != 0 ? Run(choice.WhenTrue, variable) : choice.WhenFalse is { } otherwise ? Run(otherwise, variable) : (null, false),
        ISwitchOperation choice when _expression.ValueOf(choice.Value) is { } value => RunChosen(choice, value, variable),
        IExpressionStatementOperation { Operation: var operation } when variable is not null && Assign(operation, variable) => (null, false),
        _ => null,
    };

    private (CalendarFigure? Returned, bool IsBroken)? RunAll(ImmutableArray<IOperation> statements, ISymbol? variable)
    {
        foreach (IOperation statement in statements)
        {
            if (Run(statement, variable) is not { } end)
                return null;
            if (end is not (null, false))
                return end;
        }

        return (null, false);
    }

    private (CalendarFigure? Returned, bool IsBroken)? RunChosen(ISwitchOperation choice, CalendarFigure value, ISymbol? variable)
    {
        ISwitchCaseOperation? otherwise = null;
        foreach (ISwitchCaseOperation section in choice.Cases)
        {
            foreach (ICaseClauseOperation clause in section.Clauses)
            {
                if (clause is IDefaultCaseClauseOperation)
                    otherwise = section;
                else if (IsChosen(clause, value) is not { } isChosen)
                    return null;
                else if (isChosen)
                    return RunSection(section, variable);
            }
        }

        return otherwise is null ? (null, false) : RunSection(otherwise, variable);
    }

    private (CalendarFigure? Returned, bool IsBroken)? RunSection(ISwitchCaseOperation section, ISymbol? variable) =>
        RunAll(section.Body, variable) is { } end ? (end.Returned, false) : null;

    private bool? IsChosen(ICaseClauseOperation clause, CalendarFigure value) => clause switch
    {
        ISingleValueCaseClauseOperation single => _expression.ValueOf(single.Value) == value,
        IPatternCaseClauseOperation { Guard: null } pattern => _expression.Matches(pattern.Pattern, value),
        _ => null,
    };

    private bool Assign(IOperation operation, ISymbol variable)
    {
        CalendarFigure? added = operation switch
        {
            ISimpleAssignmentOperation assignment when IsVariable(assignment.Target) => _expression.ValueOf(assignment.Value),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } sum when IsVariable(sum.Target) => Plus(_expression.ValueOf(sum.Value)),
            IIncrementOrDecrementOperation { Kind: OperationKind.Increment } increment when IsVariable(increment.Target) => Plus(new CalendarFigure(0, 1)),
            _ => null,
        };
        if (added is not { } value)
            return false;
        _expression.Variable = (variable, value);
        return true;

        bool IsVariable(IOperation target) => SymbolEqualityComparer.Default.Equals(CalendarExpression.SymbolOf(target), variable);

        CalendarFigure? Plus(CalendarFigure? term) =>
            _expression.Variable is { Value: var old } && term is { } more ? new CalendarFigure(old.Years + more.Years, old.Rest + more.Rest) : null;
    }

    /// <summary>The variable that the first assignment inside a statement assigns.</summary>
    private static ISymbol? FirstAssigned(IOperation statement) =>
        statement.Descendants().OfType<IExpressionStatementOperation>().FirstOrDefault()?.Operation switch
        {
            IAssignmentOperation assignment => CalendarExpression.SymbolOf(assignment.Target),
            IIncrementOrDecrementOperation increment => CalendarExpression.SymbolOf(increment.Target),
            _ => null,
        };

    /// <summary>What the statement right before gives the variable.</summary>
    private static IOperation? InitialOf(ISymbol variable, IOperation? before) => before switch
    {
        IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Initializer.Value: { } value } declarator] }] }
            when SymbolEqualityComparer.Default.Equals(declarator.Symbol, variable) => value,
        IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment }
            when SymbolEqualityComparer.Default.Equals(CalendarExpression.SymbolOf(assignment.Target), variable) => assignment.Value,
        _ => null,
    };
}
