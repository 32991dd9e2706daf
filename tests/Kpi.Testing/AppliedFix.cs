using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Kpi.Testing;

/// <summary>A diagnostic, and the files as one fix of it leaves them.</summary>
public sealed record AppliedFix(Diagnostic Diagnostic, CodeFixProvider Fix, string Title, ImmutableArray<SourceFile> Files);
