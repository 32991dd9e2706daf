namespace Kpi.Domain.Quantities;

/// <content>Splitting an amount.</content>
public readonly partial record struct Baht
{
    private const int SatangDecimals = 2;

    /// <summary>
    /// Splits the amount over weights in whole satang, by the largest remainder, as <see cref="Allocation"/> says: no
    /// satang is lost or invented, no part is negative.
    /// </summary>
    /// <param name="weights">The weights, in order: none negative, not all 0.</param>
    /// <exception cref="ArgumentNullException">The weights are null.</exception>
    /// <exception cref="ArgumentException">The amount is negative or finer than a satang; a weight is negative, or none is above 0.</exception>
    public IReadOnlyList<Baht> Allocate(IEnumerable<decimal> weights) =>
        Array.AsReadOnly(Allocation.Split(Amount, weights, SatangDecimals).Select(Of).ToArray());

    /// <summary>Splits the amount over named weights; the result depends on no order.</summary>
    /// <param name="weights">The weight of each name: none negative, not all 0.</param>
    /// <exception cref="ArgumentNullException">The weights are null.</exception>
    /// <exception cref="ArgumentException">The amount is negative or finer than a satang; a weight is negative, or none is above 0.</exception>
    public IReadOnlyDictionary<string, Baht> Allocate(IReadOnlyDictionary<string, decimal> weights) =>
        Allocation.Split(Amount, weights, SatangDecimals).ToDictionary(part => part.Key, part => Of(part.Value), StringComparer.Ordinal);
}
