using System.Text;
using Kpi.Testing;
using Xunit.Abstractions;

namespace Kpi.Domain.Tests.Rules.Json;

/// <summary>
/// Whatever arrives, reading gives a value or reasons, and throws nothing. <c>KPI_JSON_MUTATIONS</c> asks for another number
/// of documents, <c>KPI_JSON_SEED</c> for others.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int AskedOfSerializer = 5;

    [Fact]
    public void Documents_that_are_right_are_read() => Assert.All(RightDocuments.All, document => Assert.True(document.Check(document.Utf8), document.Name));

    [Fact]
    public void Documents_that_something_happened_to_are_read_or_refused_with_reasons()
    {
        int count = TestSwitch.Number("KPI_JSON_MUTATIONS", 4_000);
        int seed = TestSwitch.Number("KPI_JSON_SEED", 2568);
        var random = new Random(seed);
        int read = 0;
        for (int number = 0; number < count; number++)
        {
            ReadDocument document = RightDocuments.All[random.Next(RightDocuments.All.Count)];
            byte[] mutated = Mutation.Of(document.Utf8, random);
            try
            {
                if (document.Check(mutated, bySerializer: number % AskedOfSerializer == 0))
                    read++;
            }
            catch (Exception wrong)
            {
                Assert.Fail($"{document.Name}, number {number} of seed {seed}:\n{Encoding.UTF8.GetString(mutated)}\n{wrong}");
            }
        }

        output.WriteLine($"{count} documents of seed {seed}: {read} were read, the others refused with reasons");
        Assert.InRange(read, count / 50, count / 2);
    }

    // But of one that is a number, which is a number again.
    [Fact]
    public void Every_beginning_of_a_document_is_refused() => Assert.All(
        RightDocuments.All.Where(document => !char.IsAsciiDigit((char)document.Utf8[0])),
        document => Assert.All(
            Enumerable.Range(0, document.Utf8.Length).Where(length => length < 300 || length % 17 == 0),
            length => Assert.False(document.Check(document.Utf8[..length]), document.Name)));
}
