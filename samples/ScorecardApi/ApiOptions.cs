using System.ComponentModel.DataAnnotations;

namespace ScorecardApi;

/// <summary>What whoever runs the API decides.</summary>
internal sealed class ApiOptions
{
    /// <summary>The file of the embedded database; it is created where there is none.</summary>
    [Required]
    public string Database { get; set; } = "";

    /// <summary>How large a document may be that is sent.</summary>
    [Range(1, 100_000_000)]
    public int MaximumDocumentBytes { get; set; }
}
