namespace Kpi.Testing.Tests;

public class CodeRunnerTests
{
    private static readonly CompilationSettings Settings = new()
    {
        References = AssemblyReference.To(typeof(SourceFile).Assembly),
    };

    [Fact]
    public void Static_methods_are_executed()
    {
        using CodeRunner code = CodeRunner.Load(Settings.Compile(
            "namespace N; static class C { static int Add(int a, int b) => a + b; }"));

        Assert.Equal(5, code.Invoke("N.C", "Add", 2, 3));
    }

    [Fact]
    public void Referenced_types_are_those_of_the_test()
    {
        using CodeRunner code = CodeRunner.Load(Settings.Compile(
            "public static class C { public static object Make() => new Kpi.Testing.SourceFile(\"text\"); }"));

        Assert.Equal(new SourceFile("text"), code.Invoke("C", "Make"));
    }

    [Fact]
    public void Exceptions_are_thrown_as_they_are()
    {
        using CodeRunner code = CodeRunner.Load(Settings.Compile(
            "public static class C { public static void Fail() => throw new Kpi.Testing.HarnessException(\"oh\"); }"));

        Assert.Equal("oh", Assert.Throws<HarnessException>(() => code.Invoke("C", "Fail")).Message);
    }

    [Fact]
    public void Code_that_does_not_compile_is_refused_with_its_errors()
    {
        HarnessException failure = Assert.Throws<HarnessException>(() => CodeRunner.Load(Settings.Compile("class C { D d; }")));

        Assert.Contains("CS0246", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("D", "M", "no type D")]
    [InlineData("C", "M", "no static method M")]
    public void A_missing_member_is_named(string type, string method, string problem)
    {
        using CodeRunner code = CodeRunner.Load(Settings.Compile("class C;"));

        Assert.Contains(
            problem,
            Assert.Throws<HarnessException>(() => code.Invoke(type, method)).Message,
            StringComparison.Ordinal);
    }
}
