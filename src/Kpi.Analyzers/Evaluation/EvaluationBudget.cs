namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// How much one block of code may cost, so that no input makes the compiler hang. What lies beyond is unknown.
/// </summary>
internal sealed class EvaluationBudget
{
    /// <summary>Operations looked at for one block, the fields it reads included: a table of 100,000 indicators fits.</summary>
    public const int MostSteps = 5_000_000;

    private int _steps;

    /// <summary>Whether there was a step left.</summary>
    public bool TrySpendStep() => _steps++ < MostSteps;
}
