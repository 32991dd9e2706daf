namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// How much one block of code may cost, so that no input makes the compiler hang or overflow its stack. What lies
/// beyond is unknown.
/// </summary>
internal sealed class EvaluationBudget
{
    /// <summary>Operations looked at for one block, the fields it reads included: a table of 100,000 indicators fits.</summary>
    public const int MostSteps = 5_000_000;

    /// <summary>How far one field's initializer may lead to another's.</summary>
    public const int MostFieldsDeep = 64;

    private int _steps;

    /// <summary>Whether there was a step left.</summary>
    public bool TrySpendStep() => _steps++ < MostSteps;
}
