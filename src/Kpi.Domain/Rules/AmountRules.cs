namespace Kpi.Domain.Rules;

/// <summary>Amounts that were hardly meant: KPI4005 and KPI4006. Only the compiler asks, for both are legal.</summary>
internal static class AmountRules
{
    /// <summary>
    /// From so many times as much on, two amounts of one budget are in different units. A forgotten unit makes them a
    /// million apart; amounts that belong together differ by less than ten times the other way.
    /// </summary>
    private const decimal LeastApart = 100_000m;

    /// <summary>1 baht or less beside millions says "any", as 0 says "none".</summary>
    private const decimal Any = 1m;

    /// <summary>Beyond it a decimal has hardly room for satang, and none for what is finer.</summary>
    private const decimal MostWithSatang = 1_000_000_000_000_000_000_000_000m;

    private static readonly BilingualText FinerThanSatang = new("ไม่มีเงินที่ละเอียดกว่าหนึ่งสตางค์ (0.01 บาท)", "no money is finer than a satang, 0.01 baht");

    /// <summary>The violation of an amount in baht by what is finer than a satang in it, if any.</summary>
    public static Violation? CheckSatang(decimal baht, string parameterName) =>
        Math.Abs(baht) > MostWithSatang || baht % 0.01m == 0m ? null : RuleCatalogue.ImplausibleAmount.At(parameterName, CanonicalNumber.Of(baht), FinerThanSatang);

    /// <summary>The violation of amounts of one budget that are about a million apart, if any, where the fewer of them stand.</summary>
    /// <param name="amounts">The amounts in baht, each with the parameter whose argument it is; null where one is unknown.</param>
    public static Violation? CheckUnits(IEnumerable<(string ParameterName, decimal? Baht)> amounts)
    {
        (string ParameterName, decimal Baht)[] known = [.. amounts.Where(amount => amount.Baht > Any).Select(amount => (amount.ParameterName, amount.Baht!.Value))];
        if (known.Length < 2)
            return null;
        decimal least = known.Min(amount => amount.Baht);
        decimal greatest = known.Max(amount => amount.Baht);
        if (greatest / LeastApart < least)
            return null;
        int small = known.Count(amount => greatest / LeastApart >= amount.Baht);
        bool isSmallOdd = small * 2 <= known.Length;
        (string parameterName, decimal odd) = known.First(amount => amount.Baht == (isSmallOdd ? least : greatest));
        string other = CanonicalNumber.Of(isSmallOdd ? greatest : least);
        return RuleCatalogue.ImplausibleAmount.At(parameterName, CanonicalNumber.Of(odd), isSmallOdd
            ? new BilingualText($"อยู่กับ {other} บาท ลืม Baht.Millions หรือไม่", $"it stands beside {other} baht; is Baht.Millions forgotten?")
            : new BilingualText($"อยู่กับ {other} บาท ใช้ Baht.Millions ซ้ำหรือไม่", $"it stands beside {other} baht; is Baht.Millions one too many?"));
    }

    /// <summary>The violation of a plan that does not add up to what is allocated, if any.</summary>
    /// <param name="quarters">The baht planned in each quarter.</param>
    /// <param name="total">What they total, exactly; null where it is unknown.</param>
    /// <param name="allocated">The baht allocated.</param>
    /// <param name="parameterName">The parameter of the plan.</param>
    public static Violation? CheckPlan(IReadOnlyList<decimal?> quarters, decimal? total, decimal allocated, string parameterName) =>
        total is not { } planned || planned == allocated
            ? null
            : RuleCatalogue.PlanDiffersFromAllocation.At(
                parameterName, CanonicalNumber.Of(planned), CanonicalNumber.Of(allocated), string.Join(" + ", quarters.Select(CanonicalNumber.Of)));
}
