using Kpi.Domain.Quantities;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>A percentage as its number.</summary>
internal sealed class PercentageConverter() : ValueConverter<Percentage, decimal>(percentage => percentage.Value, value => value);
