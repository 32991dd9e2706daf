using System.Collections.Immutable;
using Kpi.Domain.Rules;

namespace Kpi.Analyzers.Twins;

/// <summary>A component, and those of its indicators that are known.</summary>
internal sealed record ComponentModel(ComponentFacts Facts, ImmutableArray<IndicatorModel> Indicators);
