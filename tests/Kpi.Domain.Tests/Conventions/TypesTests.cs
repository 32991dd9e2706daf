using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Kpi.Domain.Tests.Conventions;

/// <summary>How types are made, so that wrong states do not exist.</summary>
public class TypesTests
{
    private static readonly Assembly Library = typeof(Scorecard).Assembly;
    private static readonly Type[] Scalars = [.. Library.GetExportedTypes().Where(type => type is { IsValueType: true, IsEnum: false })];

    [Fact]
    public void The_scalars_are_these() =>
        Assert.Equal(
            ["Baht", "BuddhistYear", "BudgetFigures", "DecimalInterval", "FiscalHalf", "FiscalMonth", "FiscalQuarter", "FiscalYear", "Percentage", "Score", "ThaiDateFormat", "Weight"],
            Scalars.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_scalar_is_readonly_and_only_its_factories_make_one() => Assert.Empty(Scalars.SelectMany(OpenDoors));

    [Fact]
    public void A_scalar_that_can_be_made_past_its_checks_is_reported() =>
        Assert.Equal(["Open.Value", "Open.ctor", "Open is not readonly"], OpenDoors(typeof(Open)));

    [Theory]
    [InlineData(typeof(Weight))]
    [InlineData(typeof(Score))]
    [InlineData(typeof(Percentage))]
    public void Weight_score_and_percentage_have_one_conversion_and_it_is_implicit_from_decimal(Type type)
    {
        MethodInfo conversion = Assert.Single(ConversionsOf(type));
        Assert.Equal("op_Implicit", conversion.Name);
        Assert.Equal(type, conversion.ReturnType);
        Assert.Equal([typeof(decimal)], conversion.GetParameters().Select(parameter => parameter.ParameterType));
    }

    [Theory]
    [InlineData(typeof(Baht))]
    [InlineData(typeof(DecimalInterval))]
    [InlineData(typeof(FiscalYear))]
    [InlineData(typeof(FiscalHalf))]
    [InlineData(typeof(FiscalQuarter))]
    [InlineData(typeof(FiscalMonth))]
    [InlineData(typeof(BuddhistYear))]
    [InlineData(typeof(Criterion))]
    public void Money_time_intervals_and_criteria_have_no_conversion(Type type) => Assert.Empty(ConversionsOf(type));

    [Fact]
    public void The_only_other_conversions_are_a_text_from_a_string_and_evidence_from_an_observation() =>
        Assert.Equal(
            ["BilingualText from String", "Evidence from Observation"],
            Library.GetExportedTypes().Except(Scalars).SelectMany(ConversionsOf)
                .Select(conversion => $"{conversion.ReturnType.Name} from {conversion.GetParameters()[0].ParameterType.Name}")
                .Order(StringComparer.Ordinal));

    [Fact]
    public void A_criterion_is_no_condition_of_the_language() =>
        Assert.DoesNotContain(typeof(Criterion).GetMethods(), method => method.Name is "op_True" or "op_False");

    [Fact]
    public void No_static_field_can_be_written() => Assert.Empty(Library.GetTypes().SelectMany(WritableStatics));

    [Fact]
    public void A_static_field_that_can_be_written_is_reported() => Assert.Equal(["Open.Count"], WritableStatics(typeof(Open)));

    [Fact]
    public void Every_class_is_sealed_abstract_or_static() =>
        Assert.DoesNotContain(Library.GetExportedTypes(), type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Fact]
    public void No_list_that_is_handed_out_can_be_changed_by_a_cast()
    {
        Assessment assessment = Example.Scorecard().Assess(Example.Trust.Observed(80), Evidence.Pending("1.2", 100), Evidence.Awarded("2.1", 75));
        var thrown = Assert.Throws<KpiRuleException>(() => new Indicator("1.", "Title", default));
        PortfolioStanding portfolio = Projects.EtdaProjects2568.Portfolio.StandingOn(Example.Year.End);
        IndicatorStanding row = portfolio.Projects[0]["2"];
        IEnumerable[] lists =
        [
            RuleCatalogue.All, thrown.Violations, assessment.Components, assessment.Components[0].Results, assessment.Explain().Parts,
            ((MeasuredResult)assessment["1.1"]).Observations, assessment.Scorecard.Components, assessment.Scorecard.Components[0].Indicators,
            assessment.Scorecard.Framework.ComponentWeights!.Value, assessment.Scorecard.Framework.Levels.Value.Levels,
            Example.Year.Halves, Example.Year.Quarters, Example.Year.Months, Example.Target().Measures, Example.Target().Basic.Measures,
            Example.Trust.AsSumOf(Example.Growth).Parts, Example.Trust.AsSumOf(Example.Growth).Observed(Example.Growth.Observed(1)).Parts,
            row.Observations, row.Indicator.Observations, row.Indicator.Progress, row.Indicator.Progress[0].Quarters, row.Indicator.Progress[0].Plan.Entries,
            row.Indicator.JointOwners, portfolio.Projects, portfolio.Portfolio.Projects, portfolio.Projects[0].Indicators, portfolio.Projects[0].Project.Indicators,
            Reconcile.Count(Reported.Nothing).Inputs, Reconcile.Sum(Reported.Nothing, Reported.Nothing).Inputs, Reconcile.Ratio(Reported.Nothing, Reported.Nothing, Reported.Nothing).Inputs,
            Reconcile.Duplicates(Reported.Nothing).Inputs, Reconcile.EachPrint([Reported.Nothing], print => Reconcile.Sum(print)),
            ReportedRow.Parse("row", "1").Cells, new ReportedTable("table", ["a"], []).Columns, new ReportedTable("table", ["a"], []).Rows,
        ];
        Assert.All(lists, list => Assert.True(list is IList { IsReadOnly: true } and not Array, $"{list.GetType()}"));
    }

    private static IEnumerable<string> OpenDoors(Type type)
    {
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
            yield return $"{type.Name}.{property.Name}";
        foreach (ConstructorInfo _ in type.GetConstructors())
            yield return $"{type.Name}.ctor";
        if (!type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == nameof(IsReadOnlyAttribute)))
            yield return $"{type.Name} is not readonly";
    }

    private static IEnumerable<MethodInfo> ConversionsOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => method.Name is "op_Implicit" or "op_Explicit");

    // What the compiler makes by itself, such as the caches of lambdas, has names that no source can have.
    private static IEnumerable<string> WritableStatics(Type type) =>
        from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !field.IsInitOnly && !field.IsLiteral && !type.Name.Contains('<', StringComparison.Ordinal) && !field.Name.StartsWith("<>", StringComparison.Ordinal)
        select $"{type.Name}.{field.Name}";

    /// <summary>Everything that a scalar must not be.</summary>
    private record struct Open(int Value)
    {
        public static int Count = 1;
    }
}
