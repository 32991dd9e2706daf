namespace Kpi.Analyzers.Tests.Differential;

/// <summary>The constructs that definitions are written with.</summary>
internal static class Constructs
{
    public static readonly string[] Numbers =
        ["literal", "constant", "constant arithmetic", "readonly field", "arithmetic on a field", "field of another class"];

    public static readonly string[] Texts =
        ["literal", "constant", "constant arithmetic", "readonly field", "field of another class"];

    public static readonly string[] Arguments = ["positional arguments", "named arguments", "reordered arguments"];

    public static readonly string[] Creations = ["new with a type", "target-typed new"];

    public static readonly string[] Lists = ["collection expression", "array"];

    public static readonly string[] ParameterLists = [.. Lists, "params"];

    public static readonly string[] Posts = ["one entry", .. Lists];

    public static readonly string[] Neighbours = ["Next", "Previous"];

    public static readonly string[] Shifts = ["Plus", "Minus", "+", "-"];

    public static readonly string[] Periods = ["FiscalYear", "FiscalHalf", "FiscalQuarter", "FiscalMonth", "BuddhistYear"];
}
