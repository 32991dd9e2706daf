using System.Text.Json;

namespace Kpi.Domain.Rules.Json;

/// <summary>The members that an object can have, by name; the first of them are required.</summary>
internal sealed class JsonMembers
{
    private readonly JsonEncodedText[] _names;

    /// <param name="required">How many of the names, from the first, have to be there.</param>
    /// <param name="names">The names, at most 64.</param>
    public JsonMembers(int required, params string[] names)
    {
        Required = required;
        _names = Array.ConvertAll(names, name => JsonEncodedText.Encode(name));
    }

    public int Required { get; }

    public JsonEncodedText this[int member] => _names[member];

    /// <summary>Which member the current name is; -1 where it is none.</summary>
    /// <param name="json">Stands on a name.</param>
    /// <param name="guess">The member that is the likeliest: the one after that which was read last.</param>
    public int Find(ref Utf8JsonReader json, int guess)
    {
        if (guess < _names.Length && JsonText.Is(ref json, _names[guess]))
            return guess;
        for (int member = 0; member < _names.Length; member++)
        {
            if (JsonText.Is(ref json, _names[member]))
                return member;
        }

        return -1;
    }
}
