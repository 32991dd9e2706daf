using Kpi.Domain.Time;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>A fiscal year as the Buddhist Era year that names it: 2568.</summary>
internal sealed class FiscalYearConverter() : ValueConverter<FiscalYear, int>(year => year.BuddhistEra, buddhistEra => FiscalYear.FromBuddhistEra(buddhistEra));
