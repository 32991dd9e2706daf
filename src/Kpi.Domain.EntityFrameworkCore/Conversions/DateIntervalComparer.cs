using Microsoft.EntityFrameworkCore.ChangeTracking;
using NodaTime;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>An interval of days is one value, which never changes, and not the collection of days that it also is.</summary>
internal sealed class DateIntervalComparer() : ValueComparer<DateInterval>(
    (left, right) => object.Equals(left, right),
    interval => interval.GetHashCode(),
    interval => interval);
