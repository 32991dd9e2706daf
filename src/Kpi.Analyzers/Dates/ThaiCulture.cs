using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Dates;

/// <summary>
/// Which format providers are certainly the culture <c>th-TH</c> as it comes, with its Buddhist calendar: created in place, or
/// held by a local, a readonly field or a property that nothing else can be, and whose calendar is not set.
/// </summary>
internal sealed class ThaiCulture(Compilation compilation)
{
    private readonly INamedTypeSymbol? _cultureInfo = compilation.GetTypeByMetadataName("System.Globalization.CultureInfo");

    /// <summary>Whether a provider is certainly that culture.</summary>
    public bool IsCertainly(IOperation provider, CancellationToken cancellationToken)
    {
        while (provider is IConversionOperation conversion)
            provider = conversion.Operand;
        if (provider is IPropertyReferenceOperation { Property.Name: "DateTimeFormat", Instance: { } culture })
            provider = culture;
        if (!SymbolEqualityComparer.Default.Equals(provider.Type, _cultureInfo))
            return false;
        return provider switch
        {
            ILocalReferenceOperation local => IsHeld(local.Local, provider, cancellationToken),
            IFieldReferenceOperation { Field.IsReadOnly: true } field => IsHeld(field.Field, provider, cancellationToken),
            IPropertyReferenceOperation { Property.SetMethod: null } property => IsHeld(property.Property, provider, cancellationToken),
            _ => provider.Syntax is ExpressionSyntax expression && IsCreated(expression, provider.SemanticModel, cancellationToken),
        };
    }

    private static bool IsHeld(ISymbol holder, IOperation reference, CancellationToken cancellationToken)
    {
        if (holder.DeclaringSyntaxReferences is not [var declaration] || InitialOf(declaration.GetSyntax(cancellationToken)) is not { } initial)
            return false;
        SemanticModel? model = initial.SyntaxTree == reference.Syntax.SyntaxTree ? reference.SemanticModel : null;
        return IsCreated(initial, model, cancellationToken) && ScopesOf(holder, declaration, cancellationToken).All(scope => IsLeftAlone(holder.Name, scope));
    }

    private static ExpressionSyntax? InitialOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    };

    private static IEnumerable<SyntaxNode> ScopesOf(ISymbol holder, SyntaxReference declaration, CancellationToken cancellationToken) =>
        holder is ILocalSymbol
            ? [declaration.GetSyntax(cancellationToken).FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? declaration.SyntaxTree.GetRoot(cancellationToken)]
            : holder.ContainingType.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellationToken));

    /// <summary>Whether every use of a name reads it, and none reaches for the format that holds its calendar.</summary>
    private static bool IsLeftAlone(string name, SyntaxNode scope)
    {
        foreach (IdentifierNameSyntax use in scope.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (use.Identifier.ValueText != name)
                continue;
            ExpressionSyntax whole = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
            if (whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == whole
                || whole.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None }
                || whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DateTimeFormat" } format && format.Parent is MemberAccessExpressionSyntax or AssignmentExpressionSyntax)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCreated(ExpressionSyntax expression, SemanticModel? model, CancellationToken cancellationToken) => expression switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: [var name, ..] } => IsThai(name.Expression, model, cancellationToken),
        InvocationExpressionSyntax { Expression: var method, ArgumentList.Arguments: [var name, ..] } =>
            NameOf(method) is "GetCultureInfo" or "CreateSpecificCulture" && IsThai(name.Expression, model, cancellationToken),
        _ => false,
    };

    private static bool IsThai(ExpressionSyntax name, SemanticModel? model, CancellationToken cancellationToken)
    {
        string? text = name is LiteralExpressionSyntax literal
            ? literal.Token.Value as string
            : model?.GetConstantValue(name, cancellationToken).Value as string;
        return text is not null && (text.Equals("th-TH", StringComparison.OrdinalIgnoreCase) || text.Equals("th", StringComparison.OrdinalIgnoreCase));
    }

    private static string? NameOf(ExpressionSyntax method) => method switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
