namespace Kpi.Analyzers.Evaluation;

/// <summary>
/// A number, string, bool or null. A scalar of the library is known by the number it holds: a weight by its percent, an
/// amount by its baht, a fiscal year by its Buddhist Era year.
/// </summary>
internal sealed class ConstantValue(object? constant) : Value
{
    public object? Constant { get; } = constant;
}
