using FsCheck;
using FsCheck.Fluent;
using Kpi.Domain.EntityFrameworkCore.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Property = Kpi.Domain.Tests.Property;

namespace Kpi.Domain.EntityFrameworkCore.Tests;

internal sealed class ScalarCase<T>(Gen<T> values) : ScalarCase
    where T : struct
{
    private const int Cases = 10;
    private const int MostRows = 12;

    public override Type Type => typeof(T);

    public override void RoundTrips(TestDatabase database) => Holds(database, (saved, context) => Assert.Equal(
        saved, context.Of<T>().OrderBy(held => held.Id).Select(held => new ValueTuple<T, T?>(held.Value, held.Optional))));

    public override void IsOrdered(TestDatabase database) => Holds(database, (saved, context) =>
    {
        Assert.Equal(saved.Select(pair => pair.Value).Order(), context.Of<T>().OrderBy(held => held.Value).Select(held => held.Value));
        Assert.Equal(saved.Max(pair => pair.Value), context.Of<T>().Max(held => held.Value));
        Assert.Equal(saved.Min(pair => pair.Value), context.Of<T>().Min(held => held.Value));
    });

    private void Holds(TestDatabase database, Action<(T Value, T? Optional)[], ScalarContext> law)
    {
        Gen<(T Value, T? Optional)> row =
            from value in values
            from other in values
            from isNull in Gen.Elements(true, false)
            select (value, isNull ? default(T?) : other);
        Property.Holds(
            from first in row from others in row.ListOf() select others.Take(MostRows - 1).Prepend(first).ToArray(),
            rows => rows.Length == 1 ? [] : rows.Select(one => new[] { one }),
            rows =>
            {
                using (var context = new ScalarContext(database.Options<ScalarContext>()))
                {
                    context.Of<T>().ExecuteDelete();
                    context.AddRange(rows.Select((pair, index) => new Held<T> { Id = index + 1, Value = pair.Value, Optional = pair.Optional }));
                    context.SaveChanges();
                }

                using var reading = new ScalarContext(database.Options<ScalarContext>());
                law(rows, reading);
            },
            Cases);
    }
}
