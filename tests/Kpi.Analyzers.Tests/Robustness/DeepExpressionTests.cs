using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Tests.Robustness;

/// <summary>
/// Expressions 10,000 links long, and 1,000 levels deep. With 10,000 parentheses, or calls in a chain, the compiler ends in a
/// stack overflow of its own, without any analyzer.
/// </summary>
public sealed class DeepExpressionTests
{
    private const int Length = 10_000;
    private const int Depth = 1_000;

    private const string Members =
        """
        static readonly Measure<long> M = Measure.Count("a", "A");
        static readonly bool Flag = true;
        static decimal Same(decimal value) => value;

        """;

    [Theory]
    [InlineData("decimal", "(", "2m", ")")]
    [InlineData("Weight", "(", "2m", ")")]
    [InlineData("decimal", "-(", "2m", ")")]
    [InlineData("decimal", "1m + (", "2m", ")")]
    [InlineData("decimal", "Flag ? 1m : ", "2m", "")]
    [InlineData("decimal", "Flag ? (", "2m", ") : 1m")]
    [InlineData("decimal", "Same(", "2m", ")")]
    [InlineData("object", "(object)", "2m", "")]
    [InlineData("Criterion", "!", "(M >= 1)", "")]
    [InlineData("Criterion", "M >= 1 & (", "M >= 2", ")")]
    [InlineData("Criterion", "(M >= 1 | ", "M >= 2", ")")]
    [InlineData("Criterion", "(", "M >= 2", " & M >= 1)")]
    [InlineData("object", "new object[] { ", "2m", " }")]
    [InlineData("object", "new TieredTarget(", "M >= 1", ", M >= 2, M >= 3)")]
    [InlineData("Scorecard", "new(\"X\", FiscalYear.FromBuddhistEra(2568), ", "null!", ", [])")]
    public Task Nested_expressions_are_analyzed(string type, string before, string innermost, string after) => Sample.VerifyNoExceptionAsync(DefinitionTest.InClass(
        $"{Members}public static {type} Run() => {string.Concat(Enumerable.Repeat(before, Depth))}{innermost}{string.Concat(Enumerable.Repeat(after, Depth))};"));

    // Of nested collection expressions the compiler tries so many conversions that 1,000 take it half a minute.
    [Fact]
    public Task Nested_collection_expressions_are_analyzed() =>
        Sample.VerifyNoExceptionAsync(DefinitionTest.InClass($"public static object[] Run() => {new string('[', Depth / 10)}{new string(']', Depth / 10)};"));

    [Theory]
    [InlineData("decimal", "1m", " + ")]
    [InlineData("Criterion", "M >= 1", " & ")]
    [InlineData("Criterion", "M >= 1", " | ")]
    [InlineData("string", "\"a\"", " + ")]
    [InlineData("object[]", "1", ", ")]
    public Task Long_chains_are_analyzed(string type, string link, string separator)
    {
        string chain = string.Join(separator, Enumerable.Repeat(link, Length));
        return Sample.VerifyNoExceptionAsync(DefinitionTest.InClass($"{Members}public static {type} Run() => {(separator == ", " ? $"[{chain}]" : chain)};"));
    }

    [Fact]
    public Task A_chain_of_calls_is_analyzed() => Sample.VerifyNoExceptionAsync(DefinitionTest.InClass(
        $"public static object Run() => FiscalYear.FromBuddhistEra(2568){string.Concat(Enumerable.Repeat(".Quarter(1).Year", Depth / 2))};"));

    [Fact]
    public async Task Initializers_in_circles_across_files_and_types_are_analyzed()
    {
        string[] files =
        [
            "static partial class A { public static readonly decimal First = B.First + C<int>.First; public static readonly Scorecard Card = B.Card; public static decimal Method(decimal x) => B.Method(x); }",
            "static partial class B { public static readonly decimal First = A.Second; public static readonly Scorecard Card = A.Make(); public static decimal Method(decimal x) => A.Method(B.Property); public static decimal Property => A.Property; }",
            "static partial class A { public static readonly decimal Second = First; public static decimal Property => B.Property + First; public static Scorecard Make() => new(\"X\", FiscalYear.FromBuddhistEra(2568), EvaluationFramework.OpdcPublicOrganization2568, [Part]); static readonly Component Part = new(\"1\", \"A\", [Item, .. Items]); }",
            "static class C<T> { public static readonly decimal First = C<T[]>.First + A.First; public static readonly decimal Second = Second; }",
            "static partial class A { static readonly Indicator Item = new(Code, \"A\", Method(1)); const string Code = Other + \"\"; const string Other = Code + \"\"; static readonly Indicator[] Items = [.. Items, Item]; static A() { Weight w = First; var x = x + 1; } }",
            "struct S { static readonly S Zero = new() { Value = One.Value }; static readonly S One = Zero with { Value = Zero.Value }; public decimal Value { get; init; } static Weight W => Local(); static decimal Local() { decimal F() => G(); decimal G() => F(); return F(); } }",
        ];

        Assert.All(await Sample.AnalyzeAsync(files), diagnostic => Assert.NotEqual(DiagnosticSeverity.Hidden, diagnostic.Severity));
    }
}
