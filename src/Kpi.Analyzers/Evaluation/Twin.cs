namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// The compile-time twin of a member of the library: from what is known of the operands, what is known of the result,
/// checked by the same rules that the member itself runs.
/// </summary>
internal delegate Outcome Twin(Call call);
