using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Scorecards;

/// <summary>A datum with its source as JSON: <c>{ "value": …, "source": "…" }</c>, with <c>"isAssumption": true</c> where it is.</summary>
internal sealed class SourcedFormat<T>(JsonFormat<T> format) : ObjectFormat<Sourced<T>>(
    parts => new Sourced<T>(parts.Get<T>("value"), parts.Get<string>("source"), parts.Get("isAssumption", absent: false)),
    new PartMember<Sourced<T>, T>("value", format, sourced => sourced.Value, isRequired: true),
    new PartMember<Sourced<T>, string>("source", TextPartFormat.Instance, sourced => sourced.Source, isRequired: true),
    new PartMember<Sourced<T>, bool>("isAssumption", FlagFormat.Instance, sourced => sourced.IsAssumption ? true : null, isRequired: false))
    where T : notnull;
