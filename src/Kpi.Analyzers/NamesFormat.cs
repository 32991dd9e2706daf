namespace Kpi.Domain.Rules.Json;

/// <summary>As <see cref="NameFormat{T}"/>, for enumerations whose values can be combined.</summary>
internal sealed class NamesFormat<T>
    where T : struct, Enum;
