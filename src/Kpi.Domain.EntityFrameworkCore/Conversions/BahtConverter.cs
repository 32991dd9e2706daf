using Kpi.Domain.Quantities;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>Money as whole satang, which any database sums and compares.</summary>
internal sealed class BahtConverter() : ValueConverter<Baht, long>(amount => Satang.Of(amount), satang => Satang.ToBaht(satang));
