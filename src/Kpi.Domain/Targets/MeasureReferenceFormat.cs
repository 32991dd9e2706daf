using System.Text.Json;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Targets;

/// <summary>Measures as parts of values: by the code that is declared, or in full.</summary>
internal sealed class MeasureReferenceFormat : JsonFormat<Measure>
{
    public static MeasureReferenceFormat Instance { get; } = new();

    internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out Measure value) => MeasureDeclarations.TryRead(ref json, scope, out value);

    internal override void Write(Utf8JsonWriter json, Measure value, JsonScope scope) => MeasureDeclarations.Write(json, scope, value);
}
