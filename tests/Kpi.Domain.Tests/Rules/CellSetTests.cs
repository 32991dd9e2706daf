using FsCheck;
using FsCheck.Fluent;

namespace Kpi.Domain.Tests.Rules;

public class CellSetTests
{
    // A word holds 64 cells, so counts and ends around its multiples are where bits go astray.
    private static readonly Gen<int> Places = Gen.OneOf(Gen.Elements(0, 1, 63, 64, 65, 127, 128, 129, 200), Gen.Choose(0, 200));
    private static readonly Gen<int[]> CountAndRanges = Places.ArrayOf(5);

    [Fact]
    public void It_behaves_as_a_plain_set_of_numbers() =>
        Property.Holds(CountAndRanges, Shrink, numbers =>
        {
            int count = numbers[0] + 1;
            (CellSet left, HashSet<int> plainLeft) = Make(count, numbers[1], numbers[2]);
            (CellSet right, HashSet<int> plainRight) = Make(count, numbers[3], numbers[4]);
            HashSet<int> everything = [.. Enumerable.Range(0, count)];

            AssertIs(plainLeft, left, count);
            Assert.Equal(plainLeft.Except(plainRight).DefaultIfEmpty(-1).Min(), left.FirstNotIn(right));
            Assert.Equal(plainLeft.SetEquals(plainRight), left.SetEquals(right));
            AssertIs(plainLeft.Intersect(plainRight), Changed(left, cells => cells.IntersectWith(right)), count);
            AssertIs(plainLeft.Union(plainRight), Changed(left, cells => cells.UnionWith(right)), count);
            AssertIs(everything.Except(plainLeft), Changed(left, cells => cells.Invert()), count);
            AssertIs([], Changed(left, cells => cells.Clear()), count);
            AssertIs(plainLeft, left, count);

            CellSet Changed(CellSet cells, Action<CellSet> change)
            {
                var copy = new CellSet(count);
                copy.UnionWith(cells);
                change(copy);
                return copy;
            }
        });

    private static (CellSet Cells, HashSet<int> Plain) Make(int count, int one, int other)
    {
        int from = Math.Min(Math.Min(one, other), count);
        int to = Math.Min(Math.Max(one, other), count);
        var cells = new CellSet(count);
        cells.AddRange(from, to);
        return (cells, [.. Enumerable.Range(from, to - from)]);
    }

    private static void AssertIs(IEnumerable<int> expected, CellSet actual, int count)
    {
        int[] members = [.. expected.Order()];
        Assert.Equal(members, Enumerable.Range(0, count).Where(actual.Contains));
        Assert.Equal(members.Length == 0, actual.IsEmpty);
        Assert.Equal(members.Length == count, actual.IsEverything);
    }

    private static IEnumerable<int[]> Shrink(int[] numbers) =>
        numbers.SelectMany((number, index) => number == 0 ? [] : new[] { 0, number / 2, number - 1 }.Where(smaller => smaller != number)
            .Select(smaller => (int[])[.. numbers[..index], smaller, .. numbers[(index + 1)..]]));
}
