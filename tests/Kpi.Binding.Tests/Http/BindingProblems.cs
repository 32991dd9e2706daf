using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Kpi.Binding.Tests.Http;

/// <summary>
/// What an application adds so that its clients read why a value of a route or query was refused. ASP.NET Core asks
/// TryParse, which has no words, and answers 400; filters still run then, so this one reads the texts again.
/// </summary>
internal static class BindingProblems
{
    /// <summary>Answers a value that could not be bound with a validation problem: each wrong value, and what was expected.</summary>
    public static TBuilder WithBindingProblems<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilterFactory((factory, next) =>
        {
            ParameterInfo[] parameters = [.. factory.MethodInfo.GetParameters().Where(parameter => ScalarOf(parameter).Assembly == typeof(Violation).Assembly)];
            return invocation => invocation.HttpContext.Response.StatusCode == StatusCodes.Status400BadRequest
                && Errors(parameters, invocation.HttpContext.Request) is { Count: > 0 } errors
                ? ValueTask.FromResult<object?>(Results.ValidationProblem(errors))
                : next(invocation);
        });

    private static Dictionary<string, string[]> Errors(ParameterInfo[] parameters, HttpRequest request) =>
        parameters
            .SelectMany(parameter => TextsOf(parameter, request).Select(text => (Name: NameOf(parameter), Violation: ViolationOf(parameter, text))))
            .Where(error => error.Violation is not null)
            .GroupBy(error => error.Name, error => error.Violation!.ToString())
            .ToDictionary(errors => errors.Key, errors => errors.ToArray());

    private static IEnumerable<string> TextsOf(ParameterInfo parameter, HttpRequest request) =>
        request.RouteValues[NameOf(parameter)] is string segment ? [segment] : request.Query[NameOf(parameter)].OfType<string>();

    private static string NameOf(ParameterInfo parameter) =>
        parameter.GetCustomAttributes().Select(attribute => (attribute as IFromQueryMetadata)?.Name ?? (attribute as IFromRouteMetadata)?.Name)
            .FirstOrDefault(name => name is not null) ?? parameter.Name!;

    private static Type ScalarOf(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType.GetElementType() ?? parameter.ParameterType;

    private static Violation? ViolationOf(ParameterInfo parameter, string text)
    {
        try
        {
            TypeDescriptor.GetConverter(ScalarOf(parameter)).ConvertFromInvariantString(text);
            return null;
        }
        catch (KpiFormatException exception)
        {
            return exception.Violation;
        }
    }
}
