using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Time;

/// <summary>The digits that numbers are written with; both are read everywhere. The default is <see cref="Arabic"/>.</summary>
[JsonConverter(typeof(NameFormat<Numerals>))]
public enum Numerals
{
    /// <summary>Arabic numerals: 2568.</summary>
    Arabic = 0,

    /// <summary>Thai numerals (เลขไทย): ๒๕๖๘.</summary>
    Thai = 1,
}
