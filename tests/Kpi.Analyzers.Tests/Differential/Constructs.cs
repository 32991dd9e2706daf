namespace Kpi.Analyzers.Tests.Differential;

/// <summary>The constructs that definitions are written with.</summary>
internal static class Constructs
{
    /// <summary>What both numbers and texts are followed through.</summary>
    private static readonly string[] Followed =
        ["property with code", "property without code", "method", "method with locals", "local function", "property in another file", "conditional"];

    public static readonly string[] Numbers =
    [
        "literal", "constant", "constant arithmetic", "readonly field", "arithmetic on a field", "field in another file",
        .. Followed, "argument of a method", "element of a tuple", "property of a record", "record made by with", "object initializer", "element of an array",
    ];

    public static readonly string[] Texts =
        ["literal", "constant", "constant arithmetic", "readonly field", "field in another file", .. Followed, "interpolated text"];

    public static readonly string[] WholeNumbers = ["literal", "constant", "constant arithmetic", "readonly field", "field in another file", .. Followed];

    public static readonly string[] Arguments = ["positional arguments", "named arguments", "reordered arguments"];

    public static readonly string[] Creations = ["new with a type", "target-typed new"];

    public static readonly string[] Lists =
    [
        "collection expression", "array", "spread", "list with initializer", "immutable array", "list made of a list", "query", "range",
        "list that a method adds to", "list that a loop adds to",
    ];

    public static readonly string[] ParameterLists = ["collection expression", "array", "params"];

    public static readonly string[] Posts = ["one entry", .. Lists];

    public static readonly string[] Neighbours = ["Next", "Previous"];

    public static readonly string[] Shifts = ["Plus", "Minus", "+", "-"];

    public static readonly string[] Series = ["Incremental", "Cumulative"];

    public static readonly string[] Formulas = ["AsSumOf", "AsMeanOf", "AsRatioOf"];

    public static readonly string[] Periods = ["FiscalYear", "FiscalHalf", "FiscalQuarter", "FiscalMonth", "BuddhistYear"];
}
