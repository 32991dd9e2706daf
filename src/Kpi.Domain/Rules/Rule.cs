namespace Kpi.Domain.Rules;

/// <summary>
/// One rule of the rulebook: its id, its severity and its texts. Every rule exists once, in
/// <see cref="RuleCatalogue"/>; the library's constructors and the analyzers check the same rule with the same texts.
/// Equality is by reference. Immutable.
/// </summary>
public sealed partial class Rule
{
    private readonly BilingualText _message;

    internal Rule(string id, RuleSeverity severity, BilingualText title, BilingualText message, RuleEnforcement enforcement = RuleEnforcement.CompileTimeAndRunTime)
    {
        Id = id;
        Severity = severity;
        Enforcement = enforcement;
        Title = title;
        _message = message;
    }

    /// <summary>The id, for example <c>KPI3001</c>; the first digit is the area: 1 time, 2 targets, 3 scorecards, 4 budgets, 5 data from outside, 9 use of the library.</summary>
    public string Id { get; }

    /// <summary>How serious it is to break the rule.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>Where the rule is checked: by the analyzers and the library, or by one of them alone.</summary>
    public RuleEnforcement Enforcement { get; }

    /// <summary>What is wrong, in a few words.</summary>
    public BilingualText Title { get; }

    /// <summary>The rule's page, relative to the root of the repository and of the package.</summary>
    public string HelpPage => $"docs/rules/{Id}.md";

    /// <summary>The message with <c>{0}</c>, <c>{1}</c>, … where a <see cref="Violation"/> puts its values.</summary>
    internal BilingualText Message => _message;

    /// <summary>How many values the message has places for.</summary>
    internal int PlacesInMessage
    {
        get
        {
            int places = 0;
            while (_message.English.Contains($"{{{places}}}"))
                places++;
            return places;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Title.English}";

    /// <summary>A violation of this rule, shown by the argument of one parameter.</summary>
    internal Violation At(string parameterName, params BilingualText[] values) => new(this, parameterName, itemIndex: null, values);

    /// <summary>A violation of this rule, shown by one item of a list that was passed for a parameter.</summary>
    internal Violation AtItem(string parameterName, int itemIndex, params BilingualText[] values) => new(this, parameterName, itemIndex, values);
}
