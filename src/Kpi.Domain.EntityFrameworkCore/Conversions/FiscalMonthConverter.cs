using Kpi.Domain.Time;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>A fiscal month as the Buddhist Era year and its number in two digits: 256801 for October, the first of 2568, so that numbers are ordered as months are.</summary>
internal sealed class FiscalMonthConverter() : ValueConverter<FiscalMonth, int>(
    month => month.Year.BuddhistEra * 100 + month.Number,
    number => FiscalMonth.Of(FiscalYear.FromBuddhistEra(number / 100), number % 100));
