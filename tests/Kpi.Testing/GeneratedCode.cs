namespace Kpi.Testing;

/// <summary>Which of the expected diagnostics must be reported when the same code is marked as generated.</summary>
public enum GeneratedCode
{
    /// <summary>Errors and nothing else.</summary>
    ErrorsOnly,

    /// <summary>The same as in written code.</summary>
    Everything,

    /// <summary>None.</summary>
    Nothing,

    /// <summary>The case is not run in generated code.</summary>
    NotChecked,
}
