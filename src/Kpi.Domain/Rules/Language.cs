using System.Text.Json.Serialization;
using Kpi.Domain.Rules.Json;

namespace Kpi.Domain.Rules;

/// <summary>
/// A language the library speaks. It is the library's own choice of language: no culture of the machine or the
/// thread is ever read. The default is <see cref="English"/>.
/// </summary>
[JsonConverter(typeof(NameFormat<Language>))]
public enum Language
{
    /// <summary>English.</summary>
    English = 0,

    /// <summary>Thai (ไทย).</summary>
    Thai = 1,
}
