namespace Kpi.Schemas.Tests;

/// <summary>
/// A test that asks the validator ajv. Where the machine has no Node.js it is skipped; with <c>KPI_NODE=required</c> it fails
/// then, which says that there should be one.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!Node.IsRequired)
            Skip = Node.Missing;
    }
}
