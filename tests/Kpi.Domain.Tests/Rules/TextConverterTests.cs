using System.ComponentModel;
using System.Globalization;

namespace Kpi.Domain.Tests.Rules;

/// <summary>Every scalar converts from and to its text by its type alone, as configuration and MVC ask it.</summary>
public class TextConverterTests
{
    public static TheoryData<object, string> Scalars => new()
    {
        { Baht.Of(1_250.50m), "1250.5 THB" },
        { (Percentage)77.53m, "77.53%" },
        { (Weight)15, "15" },
        { (Score)94.13m, "94.13" },
        { DecimalInterval.Closed(91.163m, 93.163m), "[91.163, 93.163]" },
        { FiscalYear.FromBuddhistEra(2568), "FY2568" },
        { FiscalYear.FromBuddhistEra(2568).Half(1), "H1/2568" },
        { FiscalYear.FromBuddhistEra(2568).Quarter(1), "Q1/2568" },
        { FiscalYear.FromBuddhistEra(2568).Month(1), "M1/2568" },
        { BuddhistYear.FromBuddhistEra(2568), "BE2568" },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void A_scalar_converts_to_its_text_and_back(object scalar, string text)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(scalar.GetType());

        Assert.Equal(text, converter.ConvertToInvariantString(scalar));
        Assert.Equal(scalar, converter.ConvertFromInvariantString(text));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(double)));
    }

    [Theory]
    [MemberData(nameof(Scalars))]
    public void The_culture_changes_nothing(object scalar, string text)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(scalar.GetType());
        var thai = CultureInfo.GetCultureInfo("th-TH");

        Assert.Equal(text, converter.ConvertToString(null, thai, scalar));
        Assert.Equal(scalar, converter.ConvertFrom(null, thai, text));
    }

    [Fact]
    public void Every_scalar_that_parses_has_a_converter() => Assert.Equal(
        typeof(Baht).Assembly.GetExportedTypes().Where(type => type.IsValueType && type.GetMethod("Parse", [typeof(string)]) is not null).Order(ByName),
        Scalars.Select(row => ((object[])row)[0].GetType()).Order(ByName));

    [Theory]
    [InlineData(typeof(FiscalYear), "2568", "KPI1003")]
    [InlineData(typeof(FiscalYear), "FY2025", "KPI1001")]
    [InlineData(typeof(Weight), "0", "KPI3003")]
    [InlineData(typeof(Baht), "1.5 million", "KPI1003")]
    public void A_text_that_is_none_says_what_was_expected(Type type, string text, string ruleId) => Assert.Equal(
        ruleId,
        Assert.Throws<KpiFormatException>(() => TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text)).Violation.RuleId);

    [Fact]
    public void What_is_no_text_is_refused() =>
        Assert.Throws<NotSupportedException>(() => TypeDescriptor.GetConverter(typeof(Score)).ConvertFrom(94.13));

    private static Comparer<Type> ByName => Comparer<Type>.Create((left, right) => string.CompareOrdinal(left.Name, right.Name));
}
