using System.Globalization;

namespace Kpi.Domain.Tests;

/// <summary>Decimals for theories, whose data cannot hold them.</summary>
internal static class Number
{
    public static decimal Of(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
