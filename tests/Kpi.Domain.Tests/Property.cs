using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests;

/// <summary>Runs a law over generated values; a failure names the smallest counterexample and the seed that replays it.</summary>
internal static class Property
{
    private const int Cases = 300;

    /// <summary>The switch for long runs and short ones: how many times as many cases, such as 100 or 0.1.</summary>
    private const string FactorVariable = "KPI_PROPERTY_FACTOR";

    private static readonly decimal Factor =
        decimal.TryParse(Environment.GetEnvironmentVariable(FactorVariable), CultureInfo.InvariantCulture, out decimal factor) ? factor : 1m;

    /// <summary>Every value satisfies the law, whose assertions throw where it does not.</summary>
    public static void Holds<T>(Gen<T> values, Func<T, IEnumerable<T>> shrink, Action<T> law, int cases = Cases) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Math.Max(1, (int)Math.Ceiling(cases * Factor))), Prop.ForAll(Arb.From(values, shrink), law));
}
