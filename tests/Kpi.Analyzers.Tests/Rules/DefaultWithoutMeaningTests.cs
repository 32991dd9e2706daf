extern alias analyzers;

using analyzers::Kpi.Analyzers.Usage;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI9002.</summary>
public sealed class DefaultWithoutMeaningTests
{
    private static readonly CodeTest Rule = new(new MeaninglessDefaultAnalyzer());

    [Theory]
    [InlineData("public static Weight Run() => {|KPI9002:default|};")]
    [InlineData("public static Weight Run() => {|KPI9002:default(Weight)|};")]
    [InlineData("public static Weight Run() => {|KPI9002:new()|};")]
    [InlineData("public static Weight Run() => {|KPI9002:new Weight()|};")]
    [InlineData("private static Weight _weight = {|KPI9002:default|}; public static Weight Run() => _weight;")]
    [InlineData("public static Indicator Run() => new(\"1\", \"A\", {|KPI9002:default|});")]
    [InlineData("public static void Run(Weight weight = {|KPI9002:default|}) { }")]
    [InlineData("public static void Run(ref Weight weight) => weight = {|KPI9002:default|};")]
    [InlineData("public static Weight Run(bool flag) => flag ? (Weight)10 : {|KPI9002:default|};")]
    [InlineData("public static Weight[] Run() => [{|KPI9002:default|}];")]
    public Task The_default_of_a_weight(string members) => Rule.VerifyAsync(members, "The default of Weight has no meaning: a weight of 0 is refused wherever a weight is used");

    [Fact]
    public Task In_Thai() => Rule.VerifyThaiAsync("public static Weight Run() => {|KPI9002:default|};", "ค่าเริ่มต้นของ Weight ไม่มีความหมาย: น้ำหนัก 0 ใช้ไม่ได้ไม่ว่าที่ใด");

    [Theory]
    [InlineData("public static Baht Run() => default;")]
    [InlineData("public static Score Run() => default;")]
    [InlineData("public static Percentage Run() => new();")]
    [InlineData("public static FiscalYear Run() => default;")]
    [InlineData("public static FiscalQuarter Run() => default;")]
    [InlineData("public static BuddhistYear Run() => default;")]
    [InlineData("public static ThaiDateFormat Run() => default;")]
    [InlineData("public static DecimalInterval Run() => new();")]
    [InlineData("public static Weight? Run() => default;")]
    [InlineData("public static Weight Run() => 10;")]
    [InlineData("public static T Run<T>() where T : struct => default;")]
    [InlineData("public static object Run() => new Weight[2];")]
    [InlineData("public readonly record struct Weighted(int Value); public static Weighted Run() => default;")]
    public Task Other_defaults_mean_something(string members) => Rule.VerifyAsync(members);

    [Fact]
    public Task What_an_out_parameter_is_given_is_left_alone() => Rule.VerifyAsync(
        "public static bool TryRun(out Weight weight)\n{\n    weight = default;\n    return false;\n}\npublic static bool TryOther(out Weight weight) { weight = new Weight(); return false; }");

    [Theory]
    [InlineData("weight == default")]
    [InlineData("default(Weight) != weight")]
    [InlineData("weight.Equals(default)")]
    public Task A_comparison_asks_whether_it_is_there(string expression) => Rule.VerifyAsync($"public static bool Run(Weight weight) => {expression};");

    [Fact]
    public Task Half_typed_code_is_the_compilers_to_report() => Rule.VerifyHalfTypedAsync(
        "public static Weight Run() => default();\npublic static Weight Other() => new Weight(,);\npublic static Weight Third() => default(;",
        "CS1031", "CS0839", "CS1729", "CS1026", "CS1525", "CS1001", "CS8716", "CS1003", "CS1002");
}
