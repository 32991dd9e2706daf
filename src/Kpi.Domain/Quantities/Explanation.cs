using System.Text;

namespace Kpi.Domain.Quantities;

/// <summary>
/// How a figure came about: a statement and the statements it rests on. Programs can walk it, people can read it in
/// either language. Equality is by statement and parts. Immutable.
/// </summary>
public sealed partial class Explanation : IEquatable<Explanation>
{
    private const int SpacesPerLevel = 2;

    internal Explanation(BilingualText statement, IEnumerable<Explanation>? parts = null)
    {
        Statement = statement;
        Parts = Array.AsReadOnly(parts?.ToArray() ?? []);
    }

    /// <summary>What is the case.</summary>
    public BilingualText Statement { get; }

    /// <summary>What the statement rests on, in order; empty where it rests on nothing further.</summary>
    public IReadOnlyList<Explanation> Parts { get; }

    /// <summary>The statement and, indented below it, its parts: one line each, ended by a line feed.</summary>
    public string In(Language language)
    {
        var text = new StringBuilder();
        Write(text, language, level: 0);
        return text.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(Explanation? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Statement == other.Statement
            && Parts.SequenceEqual(other.Parts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Explanation);

    /// <inheritdoc/>
    public override int GetHashCode() => ItemList.Hash(Statement, Parts.Count);

    /// <summary>The English text.</summary>
    public override string ToString() => In(Language.English);

    private void Write(StringBuilder text, Language language, int level)
    {
        text.Append(' ', level * SpacesPerLevel).Append(Statement.In(language)).Append('\n');
        foreach (Explanation part in Parts)
            part.Write(text, language, level + 1);
    }
}
