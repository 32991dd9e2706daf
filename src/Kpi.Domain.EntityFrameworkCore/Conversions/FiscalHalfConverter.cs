using Kpi.Domain.Time;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>A fiscal half as the Buddhist Era year and a digit: 25681 for the first of 2568, so that numbers are ordered as halves are.</summary>
internal sealed class FiscalHalfConverter() : ValueConverter<FiscalHalf, int>(
    half => half.Year.BuddhistEra * 10 + half.Number,
    number => FiscalHalf.Of(FiscalYear.FromBuddhistEra(number / 10), number % 10));
