using Kpi.Domain.Quantities;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>A score as its number.</summary>
internal sealed class ScoreConverter() : ValueConverter<Score, decimal>(score => score.Value, value => value);
