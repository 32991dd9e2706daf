using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Quantities;

/// <summary>The unit that an amount of money is written in. The default is <see cref="Baht"/>.</summary>
[JsonConverter(typeof(NameFormat<BahtUnit>))]
public enum BahtUnit
{
    /// <summary>Baht (บาท).</summary>
    Baht = 0,

    /// <summary>Satang (สตางค์), a hundredth of a baht.</summary>
    Satang = 1,

    /// <summary>Thousand baht (พันบาท).</summary>
    Thousands = 2,

    /// <summary>Million baht (ล้านบาท), the unit of budget tables.</summary>
    Millions = 3,
}
