using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Quantities;

/// <summary>
/// How a number is brought to fewer decimals. It is named wherever something is rounded; nothing is rounded unasked.
/// The default is <see cref="HalfAwayFromZero"/>, as Thai reports round (77.525 is printed 77.53).
/// </summary>
[JsonConverter(typeof(NameFormat<Rounding>))]
public enum Rounding
{
    /// <summary>To the nearest; a half goes away from zero: 2.5 to 3, −2.5 to −3 (ปัดเศษ).</summary>
    HalfAwayFromZero = 0,

    /// <summary>To the nearest; a half goes to the even digit: 2.5 to 2, 3.5 to 4.</summary>
    HalfEven = 1,

    /// <summary>Towards zero: further decimals are cut off (ตัดเศษ).</summary>
    Truncated = 2,
}
