using Microsoft.Extensions.Configuration;

namespace Kpi.Binding.Tests.Configuration;

/// <summary>What is wrong with a setting is said with its key, and with the rule's own words.</summary>
public class WrongSettingTests
{
    [Theory]
    [MemberData(nameof(Scalars.Wrong), MemberType = typeof(Scalars))]
    public void A_wrong_text_names_its_key_and_says_what_was_expected<T>(T scalar, string text, string ruleId, string message)
        where T : struct
    {
        Assert.IsType<T>(scalar);
        foreach (string key in new[] { "Value", "Optional", "Nested:Value" })
        {
            var exception = Assert.Throws<InvalidOperationException>(() => Settings.Bind<T>((key, text)));
            var inner = Assert.IsType<KpiFormatException>(exception.InnerException);

            Assert.Equal($"Failed to convert configuration value '{text}' at '{key}' to type '{typeof(T)}'.", exception.Message);
            Assert.Equal($"{ruleId}: {message}", inner.Message);
            Assert.Equal(ruleId, inner.Violation.RuleId);
            Assert.Equal(message, inner.Violation.Describe(Language.English));
        }
    }

    [Fact]
    public void A_violation_can_be_had_in_Thai()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Settings.Bind<Weight>(("Value", "0")));

        Assert.Equal(
            "น้ำหนัก 0 ใช้ไม่ได้: น้ำหนักเป็นร้อยละที่มากกว่า 0 และไม่เกิน 100",
            Assert.IsType<KpiFormatException>(exception.InnerException).Violation.Describe(Language.Thai));
    }

    // So the binder treats every type: what a list says is wrong is lost unless it is told to be strict.
    [Theory]
    [InlineData("Array:0")]
    [InlineData("List:0")]
    [InlineData("ByName:first")]
    public void A_wrong_item_is_left_out_unless_the_binder_is_strict(string key)
    {
        IConfiguration configuration = Settings.Of((key, "0"));

        Setting<Weight> lenient = configuration.Get<Setting<Weight>>()!;
        var exception = Assert.Throws<InvalidOperationException>(
            () => configuration.Get<Setting<Weight>>(options => options.ErrorOnUnknownConfiguration = true));

        Assert.Empty(lenient.Array);
        Assert.Empty(lenient.List);
        Assert.Empty(lenient.ByName);
        Assert.Equal($"Failed to convert configuration value '0' at '{key}' to type '{typeof(Weight)}'.", exception.InnerException!.Message);
        Assert.Equal("KPI3003", Assert.IsType<KpiFormatException>(exception.InnerException.InnerException).Violation.RuleId);
    }

    [Fact]
    public void A_key_that_is_absent_leaves_the_default_so_what_must_be_there_is_declared_optional_and_required()
    {
        Setting<FiscalYear> settings = Settings.Of(("Nested:Value", "FY2568")).Get<Setting<FiscalYear>>()!;

        Assert.Equal(FiscalYear.MinValue, settings.Value);
        Assert.Null(settings.Optional);
    }

    // The binder knows strings, numbers and enums as keys.
    [Fact]
    public void A_dictionary_by_a_scalar_stays_empty() =>
        Assert.Empty(Settings.Of(("FY2568", "1 THB")).Get<Dictionary<FiscalYear, Baht>>() ?? []);
}
