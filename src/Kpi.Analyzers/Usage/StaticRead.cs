using Microsoft.CodeAnalysis;

namespace Kpi.Analyzers.Usage;

/// <summary>A read of a static field while another is initialized.</summary>
/// <param name="Field">The field that is read.</param>
/// <param name="At">Where the initializer reads it, or calls the code that does.</param>
/// <param name="IsCertain">Whether it is certainly read whenever the initializer runs.</param>
internal sealed record StaticRead(IFieldSymbol Field, IOperation At, bool IsCertain);
