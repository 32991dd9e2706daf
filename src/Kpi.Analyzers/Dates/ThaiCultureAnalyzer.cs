using System.Collections.Immutable;
using Kpi.Domain.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Kpi.Analyzers.Dates;

/// <summary>KPI1005: dates that are read, or printed for machines, under a culture whose years are those of the Buddhist Era.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThaiCultureAnalyzer() : CodeAnalyzer(RuleCatalogue.DateUnderThaiCulture)
{
    private static readonly BilingualText Reads = new(
        "อ่านปีของ 2024-10-01 เป็นปี พ.ศ. คือ ค.ศ. 1481 ให้ใช้ CultureInfo.InvariantCulture หรือ ThaiDate.Parse สำหรับข้อความไทย",
        "takes the year of 2024-10-01 for a Buddhist Era year, C.E. 1481; use CultureInfo.InvariantCulture, or ThaiDate.Parse for Thai text");

    private static readonly BilingualText Prints = new(
        "พิมพ์ปี พ.ศ. คือ 2567 แทน 2024 ให้ใช้ CultureInfo.InvariantCulture",
        "prints the Buddhist Era year, 2567 for 2024; use CultureInfo.InvariantCulture");

    private protected override void Register(CompilationStartAnalysisContext start, IAssemblySymbol library)
    {
        var dates = new DateTypes(start.Compilation);
        var culture = new ThaiCulture(start.Compilation);
        start.RegisterOperationAction(context => Analyze(context, dates, culture), OperationKind.Invocation);
    }

    private void Analyze(OperationAnalysisContext context, DateTypes dates, ThaiCulture culture)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!MayBeOfDates(call.TargetMethod) || ProviderOf(call) is not { } provider)
            return;
        bool isRead = IsRead(call, dates);
        string? printed = isRead ? null : PrintedFormat(call, dates, context.CancellationToken);
        if ((!isRead && printed is null) || !culture.IsCertainly(provider.Value, context.CancellationToken))
            return;
        context.ReportDiagnostic(isRead
            ? At(provider.Value.Syntax, "th-TH", $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}", Reads)
            : At(provider.Value.Syntax, "th-TH", printed!, Prints));
    }

    private static bool MayBeOfDates(IMethodSymbol method) =>
        method.Name is "Parse" or "ParseExact" or "TryParse" or "TryParseExact" or "ToDateTime"
            or "ToString" or "TryFormat" or "Format" or "Create" or "AppendFormat" or "Append" or "AppendLine"
        && method.Parameters.Length > 0;

    private static IArgumentOperation? ProviderOf(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type: { Name: "IFormatProvider", ContainingNamespace.Name: "System" } })
                return argument;
        }

        return null;
    }

    private static bool IsRead(IInvocationOperation call, DateTypes dates)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.Name == "ToDateTime")
            return method.ContainingType.Name == "Convert" && method.Parameters[0].Type.SpecialType == SpecialType.System_String;
        if (dates.KindOf(method.ContainingType) is null || !method.IsStatic)
            return false;
        return !method.Name.EndsWith("Exact", StringComparison.Ordinal)
            || Constant(call, "format") is { } format && !DateFormat.IsInvariant(format) && !DateFormat.NamesMonth(format);
    }

    /// <summary>The format like ISO 8601's in which a call prints a date; null where it does nothing of the kind.</summary>
    private static string? PrintedFormat(IInvocationOperation call, DateTypes dates, CancellationToken cancellationToken) => call.TargetMethod switch
    {
        { Name: "ToString" or "TryFormat", ContainingType: var type } when dates.KindOf(type) is not null => IsoLike(Constant(call, "format")),
        { Name: "Format" or "AppendFormat", ContainingType.Name: "String" or "StringBuilder" } => CompositeFormat(call, dates),
        { Name: "Create" or "Append" or "AppendLine", ContainingType.Name: "String" or "StringBuilder" } => InterpolatedFormat(call, dates, cancellationToken),
        _ => null,
    };

    private static string? CompositeFormat(IInvocationOperation call, DateTypes dates)
    {
        if (Constant(call, "format") is not { } composite)
            return null;
        ImmutableArray<IOperation> formatted = [.. call.Arguments.Where(argument => argument.Parameter!.Name.StartsWith("arg", StringComparison.Ordinal)).SelectMany(Elements)];
        foreach ((int index, string format) in DateFormat.In(composite))
        {
            if (index < formatted.Length && DateFormat.IsIsoLike(format) && dates.KindOf(Unconverted(formatted[index]).Type) is not null)
                return format;
        }

        return null;
    }

    private static IEnumerable<IOperation> Elements(IArgumentOperation argument) => argument.Value switch
    {
        IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues,
        ICollectionExpressionOperation collection => collection.Elements,
        _ => [argument.Value],
    };

    private static string? InterpolatedFormat(IInvocationOperation call, DateTypes dates, CancellationToken cancellationToken)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Value.Syntax is not InterpolatedStringExpressionSyntax text || call.SemanticModel is not { } model)
                continue;
            foreach (InterpolationSyntax part in text.Contents.OfType<InterpolationSyntax>())
            {
                if (IsoLike(part.FormatClause?.FormatStringToken.ValueText) is { } format
                    && dates.KindOf(model.GetTypeInfo(part.Expression, cancellationToken).Type) is not null)
                {
                    return format;
                }
            }
        }

        return null;
    }

    private static string? IsoLike(string? format) => format is not null && DateFormat.IsIsoLike(format) ? format : null;

    private static string? Constant(IInvocationOperation call, string parameter)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Name == parameter)
                return Unconverted(argument.Value).ConstantValue.Value as string;
        }

        return null;
    }

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { ConstantValue.HasValue: false } conversion)
            operation = conversion.Operand;
        return operation;
    }
}
