namespace Kpi.Testing;

/// <summary>A test that the harness judged to have failed; the message is meant to be read, the stack trace seldom needed.</summary>
public sealed class HarnessException : Exception
{
    public HarnessException(string message)
        : base(message)
    {
    }

    public HarnessException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
