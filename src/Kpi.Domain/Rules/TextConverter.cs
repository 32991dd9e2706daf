using System.ComponentModel;
using System.Globalization;

namespace Kpi.Domain.Rules;

/// <summary>
/// Converts a scalar from and to its text for whoever asks by type: configuration, options, MVC. The culture is not read.
/// </summary>
/// <param name="parse">Reads a text, or says what was expected where.</param>
internal abstract class TextConverter<T>(Func<string, T> parse) : TypeConverter
    where T : struct
{
    public sealed override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public sealed override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? parse(text) : base.ConvertFrom(context, culture, value);

    public sealed override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T scalar && destinationType == typeof(string) ? scalar.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
