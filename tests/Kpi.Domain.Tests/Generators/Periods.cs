using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Generators;

/// <summary>Supported periods, biased to the first and the last.</summary>
internal static class Periods
{
    private const int Years = 139;

    public static Gen<FiscalYear> AnyYear { get; } = Indices(Years).Select(index => FiscalYear.FromBuddhistEra(2505 + index));

    public static Gen<FiscalHalf> AnyHalf { get; } = Indices(Years * 2).Select(index => FiscalHalf.Of(FiscalYear.FromBuddhistEra(2505 + index / 2), index % 2 + 1));

    public static Gen<FiscalQuarter> AnyQuarter { get; } = Indices(Years * 4).Select(index => FiscalQuarter.Of(FiscalYear.FromBuddhistEra(2505 + index / 4), index % 4 + 1));

    public static Gen<FiscalMonth> AnyMonth { get; } = Indices(Years * 12).Select(index => FiscalMonth.Of(FiscalYear.FromBuddhistEra(2505 + index / 12), index % 12 + 1));

    public static Gen<BuddhistYear> AnyBuddhistYear { get; } = Indices(161).Select(index => BuddhistYear.FromBuddhistEra(2483 + index));

    private static Gen<int> Indices(int count) => Gen.Frequency(
        (1, Gen.Elements(0, 1, count - 2, count - 1)),
        (4, Gen.Choose(0, count - 1)));
}
