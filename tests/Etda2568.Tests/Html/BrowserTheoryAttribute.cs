namespace Etda.Tests.Html;

/// <summary>
/// A test in a browser. Where the machine has none it is skipped; with <c>KPI_BROWSER=required</c> it fails then, which says
/// that there should be one.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Browser.Installed is null && Environment.GetEnvironmentVariable("KPI_BROWSER") != "required")
            Skip = "There is no browser on the path: install chromium and a Thai font to run it.";
    }
}
