namespace Kpi.Analyzers.Tests.Differential;

/// <summary>
/// Writes one random definition: a scorecard with its targets and evidence, right but for the mistakes that are drawn.
/// The same seed gives the same definition, whatever is repaired in it.
/// </summary>
internal sealed partial class DefinitionGenerator
{
    private readonly Choices _choices;
    private readonly Mistakes _mistakes;
    private readonly List<Fragment> _fields = [];
    private readonly Scalars _scalars;
    private readonly string _name;

    private DefinitionGenerator(string name, int seed, Func<int, bool> isWrong, bool hasUnknowns)
    {
        _name = name;
        _choices = new Choices(seed);
        _mistakes = new Mistakes(_choices, isWrong);
        _scalars = new Scalars(_choices, $"{name}Elsewhere", _fields, hasUnknowns);
    }

    /// <summary>A definition in which every part is known, and each place is wrong with some probability.</summary>
    public static Definition Generate(string name, int seed, IReadOnlySet<int> repaired)
    {
        // A third of the definitions is right, so that silence is tested as much as speech.
        int percent = new Random(seed).Next(3) switch { 0 => 0, 1 => 3, _ => 8 };
        return new DefinitionGenerator(name, seed, IsWrong, hasUnknowns: false).Write(seed, repaired);

        bool IsWrong(int place) => !repaired.Contains(place) && new Random(unchecked(seed * 7919 + place)).Next(100) < percent;
    }

    /// <summary>A definition in which parts are unknown to the evaluator, though right, and just one known place is wrong.</summary>
    public static Definition GenerateWithUnknowns(string name, int seed)
    {
        var right = new DefinitionGenerator(name, seed, _ => false, hasUnknowns: true);
        right.Write(seed, new HashSet<int>());
        int wrong = new Random(seed).Next(right._mistakes.Places);
        return new DefinitionGenerator(name, seed, place => place == wrong, hasUnknowns: true).Write(seed, new HashSet<int>());
    }

    private Definition Write(int seed, IReadOnlySet<int> repaired)
    {
        Fragment body = WithOthers(WriteBody());
        Fragment code = $"public static class {_name}\n{{\n" + Fragment.Join("", _fields) + $$"""

                // With a static constructor the fields are initialized first and in order, not lazily.
                static {{_name}}()
                {
                }

                public static object Run() => 
            """ + body + ";\n}\n";
        return new Definition(_name, seed, code, _scalars.ClassElsewhere, _mistakes.Made, repaired);
    }

    /// <summary>The places that were drawn since one.</summary>
    private Range PlacesSince(int first) => first.._mistakes.Places;

    /// <summary>Arguments by position, by name, or by name in another order.</summary>
    private (Fragment Code, string Form) Arguments(params (string Name, Fragment Value)[] arguments)
    {
        string form = _choices.Pick(Constructs.Arguments);
        if (form == "reordered arguments")
            _choices.Shuffle(arguments);
        IEnumerable<Fragment> written = arguments.Select(argument => form == "positional arguments" ? argument.Value : $"{argument.Name}: " + argument.Value);
        return ("(" + Fragment.Join(", ", written) + ")", form);
    }

    /// <summary>An object creation, in place or in a field above.</summary>
    private Fragment Create(Owner owner, string type, int firstPlace, bool canBeTargetTyped, Fragment arguments, params IEnumerable<string> constructs)
    {
        bool inField = _choices.Often(25);
        bool targetTyped = (canBeTargetTyped || inField) && _choices.Often(50);
        Fragment creation = ((targetTyped ? "new" : $"new {type}") + arguments)
            .AsCall(owner, PlacesSince(firstPlace), [.. constructs, targetTyped ? "target-typed new" : "new with a type"]);
        return inField ? _scalars.Declare($"static readonly {type}", creation) : creation;
    }

    /// <summary>A list of objects; only in a collection expression can the items leave their type out.</summary>
    private Fragment List(string type, string form, IReadOnlyList<Fragment> items)
    {
        Fragment joined = Fragment.Join(", ", items);
        string array = $"new {type}[] {{ ";
        return form switch
        {
            "array" => array + joined + " }",
            "spread" => "[.. " + (array + joined) + " }]",
            "list with initializer" => $"new List<{type}> {{ " + joined + " }",
            "immutable array" => "System.Collections.Immutable.ImmutableArray.Create(" + (array + joined) + " })",
            "list made of a list" => array + joined + " }.ToList()",
            "range" => $"Ranged<{type}>(" + (array + joined) + " })",
            "query" => $"Queried<{type}>(" + (array + joined) + " })",
            "list that a method adds to" => AddedByMethod(type, items.Count) + "(" + joined + ")",
            "list that a loop adds to" => $"Collected<{type}>(" + (array + joined) + " })",
            _ => "[" + joined + "]",
        };
    }

    private string AddedByMethod(string type, int count)
    {
        string name = $"F{_fields.Count}";
        string parameters = string.Join(", ", Enumerable.Range(0, count).Select(index => $"{type} item{index}"));
        string additions = string.Concat(Enumerable.Range(0, count).Select(index => $" list.Add(item{index});"));
        _fields.Add($"    private static List<{type}> {name}({parameters}) {{ var list = new List<{type}>();{additions} return list; }}\n");
        return name;
    }
}
