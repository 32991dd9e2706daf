using Kpi.Domain.Quantities;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>An interval as its canonical text, so that equal intervals are equal texts: <c>[91.15, 93.15)</c>.</summary>
internal sealed class DecimalIntervalConverter() : ValueConverter<DecimalInterval, string>(interval => interval.ToString(), text => DecimalInterval.Parse(text));
