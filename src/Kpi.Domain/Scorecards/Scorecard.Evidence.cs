using System.Text.Json;
using Kpi.Domain.Rules.Json;
using Kpi.Domain.Targets;

namespace Kpi.Domain.Scorecards;

/// <content>Evidence that comes from outside.</content>
public sealed partial class Scorecard
{
    /// <summary>
    /// Reads a list of evidence for this scorecard from JSON, or finds every mistake in it. Measures are named by the codes
    /// that the scorecard's targets use.
    /// </summary>
    /// <param name="json">The JSON text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public JsonReading<IReadOnlyList<Evidence>> ReadEvidence(string json) => new EvidenceFormat(this).Read(json, Declared());

    /// <summary>Reads a list of evidence for this scorecard from JSON, or finds every mistake in it.</summary>
    /// <param name="utf8Json">The JSON text, encoded as UTF-8, without a byte order mark.</param>
    public JsonReading<IReadOnlyList<Evidence>> ReadEvidence(ReadOnlySpan<byte> utf8Json) => new EvidenceFormat(this).Read(utf8Json, Declared());

    private JsonScope Declared() => new() { Declarations = new MeasureDeclarations(Component.MeasuresOf(Components)) };

    /// <summary>A list of evidence that breaks no rule of a scorecard, or is not read.</summary>
    private sealed class EvidenceFormat(Scorecard scorecard) : JsonFormat<IReadOnlyList<Evidence>>
    {
        internal override bool TryRead(ref Utf8JsonReader json, JsonScope scope, out IReadOnlyList<Evidence> value)
        {
            value = [];
            long position = json.TokenStartIndex;
            if (!JsonValue.TryBeginList(ref json, scope))
                return false;
            var read = new List<Evidence?>();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                read.Add(Evidence.Json.TryRead(ref json, scope, out Evidence piece) ? piece : null);

            // What could not be read leaves its place, so that the others keep theirs.
            foreach (Violation violation in EvidenceRules.Check(scorecard.Facts, [.. read.Select(piece => piece?.Facts)], nameof(value)))
                scope.AddOf(position, violation, isList: true);
            value = Array.AsReadOnly(read.OfType<Evidence>().ToArray());
            return value.Count == read.Count;
        }

        internal override void Write(Utf8JsonWriter json, IReadOnlyList<Evidence> value, JsonScope scope) =>
            JsonValue.WriteList(json, scope, Evidence.Json, value);
    }
}
