using System.ComponentModel;
using System.Reflection;

namespace ScorecardApi.Problems;

/// <summary>
/// Says of each value of route and query that could not be bound what was expected. ASP.NET Core asks TryParse, which has no
/// words, and answers 400; filters still run then, so this one reads the texts again.
/// </summary>
internal static class BindingProblems
{
    public static RouteGroupBuilder WithBindingProblems(this RouteGroupBuilder group) =>
        group.AddEndpointFilterFactory((factory, next) =>
        {
            ParameterInfo[] scalars = [.. factory.MethodInfo.GetParameters().Where(parameter => ScalarOf(parameter).Assembly == typeof(Violation).Assembly)];
            return invocation => invocation.HttpContext is { Response.StatusCode: StatusCodes.Status400BadRequest } context
                && ProblemsOf(scalars, context.Request) is { Length: > 0 } problems
                ? ValueTask.FromResult<object?>(Refusal.OfParameters(context, problems))
                : next(invocation);
        });

    private static (string Parameter, Violation Violation)[] ProblemsOf(ParameterInfo[] scalars, HttpRequest request) =>
    [
        .. from parameter in scalars
           from text in TextsOf(parameter.Name!, request)
           let violation = ViolationOf(ScalarOf(parameter), text)
           where violation is not null
           select (parameter.Name!, violation),
    ];

    private static IEnumerable<string> TextsOf(string name, HttpRequest request) =>
        request.RouteValues[name] is string segment ? [segment] : request.Query[name].OfType<string>();

    private static Type ScalarOf(ParameterInfo parameter) => Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;

    private static Violation? ViolationOf(Type scalar, string text)
    {
        try
        {
            TypeDescriptor.GetConverter(scalar).ConvertFromInvariantString(text);
            return null;
        }
        catch (KpiFormatException exception)
        {
            return exception.Violation;
        }
    }
}
