using System.Globalization;

namespace Kpi.Analyzers.Tests.Differential;

/// <summary>
/// Writes numbers and texts in every form that the evaluator sees through, and declares the fields that they need: in
/// the definition's own class, or in another class of the same file.
/// </summary>
internal sealed class Scalars(Choices choices, string otherClass, List<Fragment> fields, bool canBeOpaque)
{
    private const string Opaque = "what the evaluator does not see";

    private readonly List<string> _fieldsOfOtherClass = [];

    public IReadOnlyList<string> FieldsOfOtherClass => _fieldsOfOtherClass;

    public (string Code, string Form) Number(decimal value)
    {
        if (canBeOpaque && choices.Often(25))
            return ($"Opaque({Text(value)})", Opaque);
        string form = choices.Pick(Constructs.Numbers);
        decimal part = choices.Number(1, 9) / 2m;
        bool asInteger = choices.Often(50) && value == decimal.Truncate(value);
        return (form switch
        {
            "constant" => Declare("const decimal", Text(value)),
            "constant arithmetic" => $"({Text(value - part)} + {Text(part)})",
            "readonly field" => Declare("static readonly decimal", Text(value)),
            "arithmetic on a field" => $"({Declare("static readonly decimal", Text(value - part))} + {Text(part)})",
            "field of another class" => DeclareInOtherClass("static readonly decimal", Text(value)),
            _ => asInteger ? value.ToString("0", CultureInfo.InvariantCulture) : Text(value),
        }, form);
    }

    public (string Code, string Form) WholeNumber(int value)
    {
        if (canBeOpaque && choices.Often(25))
            return ($"Opaque({Text(value)})", Opaque);
        string form = choices.Pick(Constructs.Texts);
        return (form switch
        {
            "constant" => Declare("const int", Text(value)),
            "constant arithmetic" => $"({Text(value - 7)} + 7)",
            "readonly field" => Declare("static readonly int", Text(value)),
            "field of another class" => DeclareInOtherClass("static readonly int", Text(value)),
            _ => Text(value),
        }, form);
    }

    public (string Code, string Form) String(string value)
    {
        if (canBeOpaque && choices.Often(25))
            return ($"Opaque({Quote(value)})", Opaque);
        string form = choices.Pick(Constructs.Texts);
        int cut = value.Length / 2;
        return (form switch
        {
            "constant" => Declare("const string", Quote(value)),
            "constant arithmetic" => $"({Quote(value[..cut])} + {Quote(value[cut..])})",
            "readonly field" => Declare("static readonly string", Quote(value)),
            "field of another class" => DeclareInOtherClass("static readonly string", Quote(value)),
            _ => Quote(value),
        }, form);
    }

    /// <summary>A readonly field of the definition's class, below those that are declared already.</summary>
    public string Declare(string type, Fragment value)
    {
        string name = $"F{fields.Count}";
        fields.Add($"    private {type} {name} = " + value + ";\n");
        return name;
    }

    private string DeclareInOtherClass(string type, string value)
    {
        string name = $"G{_fieldsOfOtherClass.Count}";
        _fieldsOfOtherClass.Add($"    public {type} {name} = {value};\n");
        return $"{otherClass}.{name}";
    }

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture) + "m";

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string value) => $"\"{value}\"";
}
