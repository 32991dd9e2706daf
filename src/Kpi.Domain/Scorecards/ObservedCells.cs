#if NET
using System.Runtime.CompilerServices;
#endif

namespace Kpi.Domain.Scorecards;

/// <summary>For each measure of a scorecard, by its place, one more than the cell it was observed in; 0 where it was not observed.</summary>
/// <remarks>It lies on the stack where the framework can put it there.</remarks>
#if NET
[InlineArray(MostMeasures)]
internal struct ObservedCells
{
    public const int MostMeasures = 64;

    private byte _first;
}
#else
internal struct ObservedCells
{
    public const int MostMeasures = 64;

    private byte[]? _cells;

    public byte this[int place]
    {
        readonly get => _cells?[place] ?? 0;
        set => (_cells ??= new byte[MostMeasures])[place] = value;
    }
}
#endif
