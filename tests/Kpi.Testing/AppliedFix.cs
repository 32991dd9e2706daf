using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Kpi.Testing;

/// <summary>A diagnostic, one of those that were reported, and the files as one fix of it leaves them.</summary>
public sealed record AppliedFix(ImmutableArray<Diagnostic> Reported, Diagnostic Diagnostic, CodeFixProvider Fix, string Title, ImmutableArray<SourceFile> Files);
