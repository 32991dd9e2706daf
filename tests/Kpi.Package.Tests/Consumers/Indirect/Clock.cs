using System.ComponentModel;

namespace Consumers;

/// <summary>The library has a Component too: with its global usings this name would be ambiguous.</summary>
public sealed class Clock : Component
{
    public static readonly Kpi.Domain.Time.FiscalYear Shown = Kpi.Domain.Time.FiscalYear.FromCommonEra(2568);
}
