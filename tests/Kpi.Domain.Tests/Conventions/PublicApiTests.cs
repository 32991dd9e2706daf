using Kpi.Testing;

namespace Kpi.Domain.Tests.Conventions;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() => Approved.Verify(PublicApi.Of(typeof(Scorecard).Assembly));
}
