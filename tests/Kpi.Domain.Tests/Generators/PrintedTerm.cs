using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>A true value that is printed with some decimals, and a factor that it goes into a formula with.</summary>
internal sealed record PrintedTerm(decimal Value, int Decimals, decimal Factor, ReportedKind Kind)
{
    private const int MostDecimals = 4;
    private const decimal Step = 0.000005m;

    private static readonly decimal[] Factors = [1m, 1m, 1m, -1m, 0.5m, -2m, 10m, -0.25m];

    /// <summary>Terms whose values lie on a grid that halves of every printed decimal fall on, often at them.</summary>
    public static Gen<PrintedTerm> Any { get; } =
        from value in Gen.Frequency((2, Gen.Choose(-4_000_000, 4_000_000).Select(steps => steps * Step)), (1, Gen.Choose(-200, 200).Select(halves => halves * 0.05m)))
        from decimals in Gen.Choose(0, MostDecimals)
        from factor in Gen.Elements(Factors)
        from kind in Gen.Elements(ReportedKind.Rounded, ReportedKind.Rounded, ReportedKind.Truncated)
        select new PrintedTerm(value, decimals, factor, kind);

    /// <summary>What is printed.</summary>
    public Reported Printed => Print(Value, Decimals, Kind);

    /// <summary>Half a unit of the last printed decimal.</summary>
    public decimal HalfUnit => new(5, 0, 0, false, (byte)(Decimals + 1));

    public static Reported Print(decimal value, int decimals, ReportedKind kind)
    {
        decimal scaled = new(0, 0, 0, false, (byte)decimals);
        return kind == ReportedKind.Truncated
            ? Reported.Truncated(decimal.Round(value, decimals, MidpointRounding.ToZero) + scaled)
            : Reported.Rounded(decimal.Round(value, decimals, MidpointRounding.AwayFromZero) + scaled);
    }

    public static IEnumerable<PrintedTerm[]> Shrink(PrintedTerm[] terms)
    {
        for (int index = 0; index < terms.Length; index++)
        {
            if (terms.Length > 1)
                yield return [.. terms.Where((_, other) => other != index)];
            if (terms[index] is { Value: not 0m } term)
                yield return [.. terms.Select((other, at) => at == index ? term with { Value = 0m } : other)];
        }
    }
}
