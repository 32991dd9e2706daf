namespace Etda.Json;

/// <summary>A text in both languages.</summary>
internal sealed record TextJson(string Th, string En)
{
    public static TextJson Of(BilingualText text) => new(text.Thai, text.English);
}
