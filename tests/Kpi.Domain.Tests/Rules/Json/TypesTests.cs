using System.Reflection;
using System.Text.Json.Serialization;

namespace Kpi.Domain.Tests.Rules.Json;

/// <summary>Every type that holds something is JSON by its attribute alone.</summary>
public class TypesTests
{
    [Fact]
    public void Every_type_that_holds_something_names_its_converter() =>
        Assert.DoesNotContain(typeof(Baht).Assembly.GetExportedTypes().Where(Holds), type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is null);

    [Fact]
    public void A_converter_has_a_public_constructor_without_parameters_as_generated_code_asks() =>
        Assert.All(
            typeof(Baht).Assembly.GetExportedTypes().Select(type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType).OfType<Type>(),
            converter => Assert.NotNull(converter.GetConstructor(Type.EmptyTypes)));

    // Not those that do something: converters, exceptions, collections of functions, and what reading JSON gives.
    private static bool Holds(Type type) =>
        !(type.IsAbstract && type.IsSealed)
        && !typeof(Exception).IsAssignableFrom(type)
        && !typeof(JsonConverter).IsAssignableFrom(type)
        && !typeof(Attribute).IsAssignableFrom(type)
        && type != typeof(JsonProblem)
        && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(JsonReading<>));
}
