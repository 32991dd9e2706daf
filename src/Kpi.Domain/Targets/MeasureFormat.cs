using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>Measures whose values are of one type, as JSON.</summary>
internal sealed class MeasureFormat<T>() : SubtypeFormat<Measure, Measure<T>>(
    Measure.Json,
    new BilingualText($"ตัววัดที่มีค่าเป็น {typeof(T).Name}", $"a measure whose values are {typeof(T).Name}"))
    where T : struct;
