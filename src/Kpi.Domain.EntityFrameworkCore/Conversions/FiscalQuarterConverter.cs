using Kpi.Domain.Time;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>A fiscal quarter as the Buddhist Era year and a digit: 25681 for the first of 2568, so that numbers are ordered as quarters are.</summary>
internal sealed class FiscalQuarterConverter() : ValueConverter<FiscalQuarter, int>(
    quarter => quarter.Year.BuddhistEra * 10 + quarter.Number,
    number => FiscalQuarter.Of(FiscalYear.FromBuddhistEra(number / 10), number % 10));
