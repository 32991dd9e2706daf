using Kpi.Domain.Time;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>A calendar year as its Buddhist Era number: 2568.</summary>
internal sealed class BuddhistYearConverter() : ValueConverter<BuddhistYear, int>(year => year.BuddhistEra, buddhistEra => BuddhistYear.FromBuddhistEra(buddhistEra));
