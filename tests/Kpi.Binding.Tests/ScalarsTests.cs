namespace Kpi.Binding.Tests;

/// <summary>The tables name every scalar that there is, so that a new one is tested like the others.</summary>
public class ScalarsTests
{
    // What consists of several figures is no scalar and has no text.
    private static readonly Type[] NoScalars = [typeof(BudgetFigures), typeof(ThaiDateFormat)];

    private static IEnumerable<Type> Structs =>
        typeof(Baht).Assembly.GetExportedTypes().Where(type => type.IsValueType && !type.IsEnum).Except(NoScalars);

    [Fact]
    public void Every_scalar_has_right_texts() => Assert.Equal(Named(Structs), Named(TypesOf(Scalars.Right)));

    [Fact]
    public void Every_scalar_has_a_wrong_text() => Assert.Equal(Named(Structs), Named(TypesOf(Scalars.Wrong)));

    [Fact]
    public void The_settings_have_a_property_for_every_scalar() =>
        Assert.Equal(Named(Structs), typeof(Configuration.ScalarSettings).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_called_no_scalar_has_no_text() => Assert.All(NoScalars, type => Assert.Null(type.GetMethod("Parse", [typeof(string)])));

    private static IEnumerable<Type> TypesOf(TheoryData rows) => rows.Select(row => row[0].GetType());

    private static IEnumerable<string> Named(IEnumerable<Type> types) => types.Select(type => type.Name).Order(StringComparer.Ordinal);
}
