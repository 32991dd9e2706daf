using Microsoft.CodeAnalysis;

namespace Kpi.Domain.Tests.Conventions;

public class AreasTests
{
    [Fact]
    public void The_source_compiles_as_these_tests_read_it() =>
        Assert.Empty(LibrarySource.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

    [Fact]
    public void No_area_depends_on_another_that_the_picture_does_not_show() =>
        Assert.Empty(Areas.ForbiddenReferences(LibrarySource.Compilation));

    [Fact]
    public void The_rulebook_uses_nothing_but_the_framework_and_itself() =>
        Assert.Empty(Areas.ForeignReferencesOfRules(LibrarySource.Compilation));

    [Theory]
    [InlineData("upward, by a using", "using Kpi.Domain.Scorecards; namespace Kpi.Domain.Time; class Planted { Scorecard? Field; }", "Time → Scorecards (Scorecard) in Planted.cs")]
    [InlineData("upward, fully qualified", "namespace Kpi.Domain.Rules; class Planted { Kpi.Domain.Targets.Criterion? Field; }", "Rules → Targets (Criterion) in Planted.cs")]
    [InlineData("sideways", "namespace Kpi.Domain.Quantities; class Planted { Time.FiscalYear Field; }", "Quantities → Time (FiscalYear) in Planted.cs")]
    [InlineData("by an alias", "using Card = Kpi.Domain.Scorecards.Scorecard; namespace Kpi.Domain.Targets; class Planted { Card? Field; }", "Targets → Scorecards (Scorecard) in Planted.cs")]
    [InlineData("by a static using", "using static Kpi.Domain.Quantities.Baht; namespace Kpi.Domain.Rules; class Planted { object Field = Of(5); }", "Rules → Quantities (Baht) in Planted.cs")]
    [InlineData("as a type argument", "namespace Kpi.Domain.Time; class Planted { System.Collections.Generic.List<Quantities.Baht[]>? Field; }", "Time → Quantities (Baht) in Planted.cs")]
    [InlineData("of a new area that is not in the picture", "namespace Kpi.Domain.Elsewhere; class Planted { }", "Elsewhere is no area of the picture, in Planted.cs")]
    [InlineData("from an area that is still to come", "namespace Kpi.Domain.Budgets; class Planted { Targets.Criterion? Field; }", "Budgets → Targets (Criterion) in Planted.cs")]
    public void A_planted_violation_is_reported(string how, string source, string expected) =>
        Assert.Equal($"{how}: {expected}", $"{how}: {string.Join("; ", Areas.ForbiddenReferences(LibrarySource.Planted(("Planted.cs", source))))}");

    [Fact]
    public void A_type_that_is_used_and_never_named_is_reported()
    {
        var found = Areas.ForbiddenReferences(LibrarySource.Planted(
            ("Source.cs", "namespace Kpi.Domain.Rules; public static class Opening { public static Kpi.Domain.Quantities.Baht Money => default; }"),
            ("Planted.cs", "namespace Kpi.Domain.Time; class Planted { void Use() { var money = Kpi.Domain.Rules.Opening.Money; } }")));
        Assert.Contains("Time → Quantities (Baht) in Planted.cs", found);
    }

    [Theory]
    [InlineData("namespace Kpi.Domain.Time; class Planted { /* Scorecard */ string Text = nameof(System.String) + \"Kpi.Domain.Scorecards.Scorecard\"; int Scorecards; }")]
    [InlineData("using Kpi.Domain.Targets; namespace Kpi.Domain.Reporting; class Planted { Scorecards.Scorecard? Card; Criterion? Criterion; Quantities.Baht Money; }")]
    [InlineData("namespace Kpi.Domain.Projects; class Planted { Targets.Criterion? Criterion; Time.FiscalYear Year; }")]
    public void What_the_picture_shows_or_only_looks_like_a_reference_is_not_reported(string source) =>
        Assert.Empty(Areas.ForbiddenReferences(LibrarySource.Planted(("Planted.cs", source))));

    [Fact]
    public void A_library_that_the_rulebook_uses_is_reported() =>
        Assert.Equal(
            ["Rules → NodaTime.LocalDate in Planted.cs"],
            Areas.ForeignReferencesOfRules(LibrarySource.Planted(("Planted.cs", "namespace Kpi.Domain.Rules; class Planted { NodaTime.LocalDate Field; }"))));
}
