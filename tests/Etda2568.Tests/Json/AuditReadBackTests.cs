using System.Text.Json;

namespace Etda.Tests.Json;

/// <summary>The audit in the library's own JSON, beside the sample's document.</summary>
public sealed class AuditReadBackTests
{
    [Fact]
    public void Every_finding_of_the_audit_reads_back_equal_and_explains_itself_alike()
    {
        Assert.Equal(267, EtdaReport.Audit.Sum(reconciliation => reconciliation.Count));
        Assert.All(EtdaReport.Audit, reconciliation =>
        {
            Reconciliation read = Reconciliation.Json.Read(Reconciliation.Json.Write(reconciliation)).Value;
            Assert.Equal(reconciliation, read);
            Assert.Equal(reconciliation.Explain(Language.Thai), read.Explain(Language.Thai));
            Assert.Equal(reconciliation, JsonSerializer.Deserialize<Reconciliation>(JsonSerializer.Serialize(reconciliation)));
        });
    }
}
