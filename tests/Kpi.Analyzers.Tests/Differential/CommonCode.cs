using Kpi.Testing;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>What generated definitions call beside the library: written once a compilation, since every definition needs it.</summary>
internal static class CommonCode
{
    public static readonly SourceFile File = new(
        """
        global using static Common;

        public static class Common
        {
            public const bool Yes = true;

            public static T Opaque<T>(T value) => Environment.TickCount == int.MinValue ? default : value;

            public static decimal Same(decimal number) => number;

            public static Project SmallProject(string code) =>
                new(code, "Small project", FiscalYear.FromBuddhistEra(2568), [new("1", "Indicator", Measure.Count("small", "Measure") >= 1)]);

            public static Indicator Made(string code, decimal weight) => new(code, $"Indicator {code}", weight);

            public static T[] Queried<T>(IEnumerable<T> items) => (from item in items select item).ToArray();

            public static T[] Ranged<T>(T[] items) => Enumerable.Range(0, items.Length).Select(index => items[index]).ToArray();

            public static List<T> Collected<T>(IEnumerable<T> items)
            {
                var list = new List<T>();
                foreach (T item in items)
                    list.Add(item);
                return list;
            }

            public sealed record Row(string Code, decimal Number);

            public sealed class Holder
            {
                public decimal Number { get; init; }
            }
        }
        """,
        "Common.cs");
}
