namespace Kpi.Testing;

/// <summary>One file of a test compilation, with or without markup; a plain string is a file without a name of its own.</summary>
/// <param name="Text">The content.</param>
/// <param name="Path">The file name; without one, the file is called <c>Test0.cs</c>, <c>Test1.cs</c>, … by its position.</param>
public sealed record SourceFile(string Text, string? Path = null)
{
    public static implicit operator SourceFile(string text) => new(text);

    internal string PathAt(int index) => Path ?? $"Test{index}.cs";
}
