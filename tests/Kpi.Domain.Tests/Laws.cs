using System.Reflection;
using FsCheck.Fluent;
using Kpi.Domain.Tests.Generators;

namespace Kpi.Domain.Tests;

/// <summary>What every scalar owes to its equality, hash code and order, stated once.</summary>
internal static class Laws
{
    /// <summary>Two equal values and one that differs behave so by every road: methods, hash codes and operators.</summary>
    public static void Equality<T>(T value, T equal, T different)
        where T : notnull, IEquatable<T>
    {
        Assert.True(value.Equals(value));
        Assert.True(value.Equals(equal));
        Assert.True(equal.Equals(value));
        Assert.True(value.Equals((object)equal));
        Assert.Equal(value.GetHashCode(), equal.GetHashCode());

        Assert.False(value.Equals(different));
        Assert.False(different.Equals(value));
        Assert.False(value.Equals((object)different));
        Assert.False(value.Equals((object?)null));
        Assert.False(value.Equals(new object()));

        foreach ((string name, bool whenEqual) in new[] { ("op_Equality", true), ("op_Inequality", false) })
        {
            if (Operator<T>(name) is not { } compare)
                continue;
            Assert.Equal(whenEqual, compare(value, equal));
            Assert.Equal(!whenEqual, compare(value, different));
            Assert.Equal(!whenEqual, compare(different, value));
        }
    }

    /// <summary>Values given in strictly ascending order compare so, by method and by the four operators.</summary>
    public static void Ordering<T>(params T[] ascending)
        where T : struct, IComparable<T>
    {
        for (int left = 0; left < ascending.Length; left++)
        {
            for (int right = 0; right < ascending.Length; right++)
                AssertCompares(ascending[left], ascending[right], Math.Sign(left.CompareTo(right)));
        }
    }

    /// <summary>
    /// A scalar that stands for a decimal is equal, hashes, is ordered and prints as the decimal is, scale left aside:
    /// 1.0 and 1.00 are one value.
    /// </summary>
    public static void StandsForADecimal<T>(Func<decimal, T> create)
        where T : struct, IEquatable<T>, IComparable<T> =>
        StandsForADecimal(create, Decimals.Any);

    /// <inheritdoc cref="StandsForADecimal{T}(Func{decimal, T})"/>
    public static void StandsForADecimal<T>(Func<decimal, T> create, FsCheck.Gen<decimal> decimals)
        where T : struct, IEquatable<T>, IComparable<T> =>
        Property.Holds(decimals.Two(), Decimals.ShrinkPair, pair =>
        {
            (decimal left, decimal right) = pair;
            AssertCompares(create(left), create(right), Math.Sign(left.CompareTo(right)));
            if (left == right)
            {
                Laws.Equality(create(left), create(right), create(left == 1m ? 2m : 1m));
                Assert.Equal(create(left).ToString(), create(right).ToString());
            }
        });

    private static void AssertCompares<T>(T left, T right, int sign)
        where T : struct, IComparable<T>
    {
        Assert.Equal(sign, Math.Sign(left.CompareTo(right)));
        Assert.Equal(sign == 0, left.Equals(right));
        Assert.Equal(sign < 0, Operator<T>("op_LessThan")!(left, right));
        Assert.Equal(sign > 0, Operator<T>("op_GreaterThan")!(left, right));
        Assert.Equal(sign <= 0, Operator<T>("op_LessThanOrEqual")!(left, right));
        Assert.Equal(sign >= 0, Operator<T>("op_GreaterThanOrEqual")!(left, right));
    }

    private static Func<T, T, bool>? Operator<T>(string name) =>
        typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)])?.CreateDelegate<Func<T, T, bool>>();
}
