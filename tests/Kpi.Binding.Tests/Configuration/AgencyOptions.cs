using System.ComponentModel.DataAnnotations;

namespace Kpi.Binding.Tests.Configuration;

/// <summary>An agency's settings as its developers would write them.</summary>
public sealed class AgencyOptions
{
    public const string Section = "Agency";

    /// <summary>The year must be said: the default would be the first supported one.</summary>
    [Required]
    public FiscalYear? Year { get; set; }

    public Baht Allocated { get; set; }

    public Dictionary<string, Weight> Weights { get; set; } = [];
}
