namespace Kpi.Domain.Rules.Json;

/// <summary>Which members each kind of a type has, beside those that all kinds have.</summary>
/// <param name="kinds">The members that a kind needs, and those that it can have.</param>
internal sealed class KindMembers<TKind>(params (TKind Kind, string[] Needed, string[] Optional)[] kinds)
    where TKind : struct, Enum
{
    private const string Kind = "kind";

    private readonly string[] _members = [.. kinds.SelectMany(kind => kind.Needed.Concat(kind.Optional)).Distinct()];

    /// <summary>Refuses every member that a kind needs and is not there, and every one that is there and of other kinds.</summary>
    /// <exception cref="KpiRuleException">KPI5003: there are such members.</exception>
    public void Check(JsonParts parts, TKind kind)
    {
        (_, string[] needed, string[] optional) = Array.Find(kinds, members => EqualityComparer<TKind>.Default.Equals(members.Kind, kind));
        KpiRuleException.ThrowIfAny(
        [
            .. needed.Where(member => parts.Find(member) is null).Select(member => JsonRules.MissingMember(member, of: Kind)),
            .. _members.Except(needed).Except(optional).Where(member => parts.Find(member) is not null).Select(JsonRules.ForeignMember),
        ]);
    }
}
