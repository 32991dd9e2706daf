using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>A value of an enumeration as its name, and several flags as names parted by commas. What has no name is neither stored nor read.</summary>
internal sealed class NameConverter<T>() : ValueConverter<T, string>(value => NameOf(value), name => ValueOf(name))
    where T : struct, Enum
{
    private static string NameOf(T value)
    {
        string name = value.ToString();
        return IsName(name) ? name : throw new ArgumentOutOfRangeException(nameof(value), $"{name} is no {typeof(T).Name}; there are {Names}.");
    }

    private static T ValueOf(string name) =>
        IsName(name) && Enum.TryParse(name, out T value) && value.ToString() == name
            ? value
            : throw new FormatException($"The stored text \"{name}\" is no {typeof(T).Name}; there are {Names}.");

    private static string Names => string.Join(", ", Enum.GetNames<T>());

    // A value without a name is written as its number.
    private static bool IsName(string text) => text.Length > 0 && char.IsLetter(text, 0);
}
