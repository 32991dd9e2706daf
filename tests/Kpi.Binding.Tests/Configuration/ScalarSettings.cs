namespace Kpi.Binding.Tests.Configuration;

/// <summary>Settings of every scalar, each by the name of its type.</summary>
public sealed class ScalarSettings
{
    public Baht Baht { get; set; }

    public Percentage Percentage { get; set; }

    public Weight Weight { get; set; }

    public Score Score { get; set; }

    public DecimalInterval DecimalInterval { get; set; }

    public FiscalYear FiscalYear { get; set; }

    public FiscalHalf FiscalHalf { get; set; }

    public FiscalQuarter FiscalQuarter { get; set; }

    public FiscalMonth FiscalMonth { get; set; }

    public BuddhistYear BuddhistYear { get; set; }
}
