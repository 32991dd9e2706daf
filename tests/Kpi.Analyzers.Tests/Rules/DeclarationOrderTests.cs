extern alias analyzers;

using analyzers::Kpi.Analyzers.Usage;

namespace Kpi.Analyzers.Tests.Rules;

/// <summary>KPI9005.</summary>
public sealed class DeclarationOrderTests
{
    private const string Trust = "\npublic static readonly Indicator Trust = new(\"1.1\", \"Trust\", 100);";

    private static readonly CodeTest Rule = new(new DeclarationOrderAnalyzer());

    [Theory]
    [InlineData("static readonly Component Results = new(\"1\", \"Results\", [{|KPI9005:Trust|}]);")]
    [InlineData("static Component Results { get; } = new(\"1\", \"Results\", [{|KPI9005:Trust|}]);")]
    [InlineData("static Component Results { get; set; } = new(\"1\", \"Results\", new[] { {|KPI9005:Definitions.Trust|} });")]
    [InlineData("static readonly Indicator Results = {|KPI9005:Trust|};")]
    [InlineData("static readonly Indicator[] Results = [{|KPI9005:Trust|}];")]
    [InlineData("static readonly string Results = {|KPI9005:Trust|}.Code;")]
    [InlineData("static readonly object Results = ({|KPI9005:Trust|}, 1);")]
    [InlineData("static readonly Component Results = {|KPI9005:Make()|}; static Component Make() => new(\"1\", \"Results\", [Trust]);")]
    [InlineData("static readonly Component Results = {|KPI9005:Made|}; static Component Made { get { var indicator = Trust; return new(\"1\", \"Results\", [indicator]); } }")]
    public Task A_definition_that_reads_what_is_declared_below_it(string above) => Rule.VerifyAsync(
        above + Trust, "Trust is still null where Results reads it: static fields get their values in the order of the text, and Trust is declared below");

    [Fact]
    public Task In_Thai() => Rule.VerifyThaiAsync(
        "static readonly Indicator Results = {|KPI9005:Trust|};" + Trust, "Trust ยังเป็น null ตอนที่ Results อ่าน: ฟิลด์ static ได้รับค่าตามลำดับในโค้ด และ Trust ประกาศไว้ข้างล่าง");

    [Theory]
    [InlineData("static readonly FiscalQuarter First = {|KPI9005:Year|}.Quarter(1); static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);", "Year is still the default of FiscalYear where First reads it")]
    [InlineData("static readonly Weight First = {|KPI9005:Half|}; static readonly decimal Half = 50;", "Half is still the default of Decimal where First reads it")]
    [InlineData("static readonly Weight? First = {|KPI9005:Half|}; static Weight? Half { get; } = 50;", "Half is still null where First reads it")]
    public Task What_it_still_is(string members, string message) =>
        Rule.VerifyAsync(members, $"{message}: static fields get their values in the order of the text, and {(members.Contains("Year", StringComparison.Ordinal) ? "Year" : "Half")} is declared below");

    [Fact]
    public Task Every_read_is_reported() => Rule.VerifyAsync(
        "static readonly Component Results = new(\"1\", \"Results\", [{|KPI9005:Trust|}, {|KPI9005:Trust|}, {|KPI9005:Other|}]);\npublic static readonly Indicator Other = {|KPI9005:Trust|};" + Trust);

    [Theory]
    [InlineData("static readonly Func<Indicator> Later = () => Trust;")] // it has its value when the lambda runs
    [InlineData("static readonly Lazy<Component> Later = new(() => new(\"1\", \"Results\", [Trust]));")]
    [InlineData("static readonly Func<Component> Later = Make; static Component Make() => new(\"1\", \"Results\", [Trust]);")]
    [InlineData("static Component Later => new(\"1\", \"Results\", [Trust]);")]
    [InlineData("static readonly string Name = nameof(Trust);")]
    [InlineData("static readonly Indicator? Maybe = Environment.NewLine == \"\\n\" ? null : Trust;")]
    [InlineData("static readonly Indicator? Maybe = Of(true); static Indicator? Of(bool flag) { if (flag) return null; return Trust; }")]
    [InlineData("sealed class Inner { public static readonly Indicator Inside = Trust; }")] // the outer type is initialized first
    [InlineData("sealed class Inner { public readonly Indicator OfObject = Trust; }")]
    [InlineData("const decimal Half = Whole / 2; const decimal Whole = 100; static readonly Weight Known = Half;")]
    public Task What_has_its_value_when_it_is_read(string members) => Rule.VerifyAsync(members + Trust);

    [Theory]
    [InlineData("static readonly string First = Second; static readonly string Second = \"no definition\";")]
    [InlineData("static Indicator? Second; static readonly Indicator First = Second ??= new(\"1\", \"A\", 10);")]
    [InlineData("static readonly object Zero = Second = new(\"1\", \"A\", 10); static readonly Indicator First = Second; static Indicator Second = new(\"2\", \"B\", 10);")] // written before
    [InlineData("static readonly Indicator Second = new(\"1\", \"A\", 10); static readonly Indicator First = Second;")]
    [InlineData("static readonly FiscalYear Second = Elsewhere.Year; } static class Elsewhere { public static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(2568);")]
    public Task Other_orders_are_left_alone(string members) => Rule.VerifyAsync(members);

    [Fact]
    public Task The_order_of_the_parts_of_a_type_is_nobodys_promise() => Rule.VerifyAsync(
        "} public static partial class Parts { static readonly Indicator First = Second; } public static partial class Parts { static readonly Indicator Second = new(\"1\", \"A\", 10);");

    [Fact]
    public Task Generated_code_is_left_alone() => Rule.VerifyAsync(
        "} [System.CodeDom.Compiler.GeneratedCode(\"tool\", \"1\")] public static class Generated { static readonly Indicator First = Second; static readonly Indicator Second = new(\"1\", \"A\", 10);");

    [Fact]
    public Task It_can_be_suppressed() => Rule.VerifyAsync(
        "#pragma warning disable KPI9005\nstatic readonly Indicator Results = Trust;\n#pragma warning restore KPI9005" + Trust);

    [Fact]
    public Task Half_typed_code_is_the_compilers_to_report() => Rule.VerifyHalfTypedAsync(
        "static readonly Indicator First = Second.;\nstatic readonly Indicator Second = new(;", "CS1001", "CS1026", "CS1525", "CS7036", "CS1002", "CS1729");
}
