using Kpi.Domain.Quantities;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>A weight as its number. It is checked on both ways, for the default is no weight and is not to be stored.</summary>
internal sealed class WeightConverter() : ValueConverter<Weight, decimal>(weight => ((Weight)weight.Value).Value, value => value);
