using System.Globalization;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Kpi.Benchmarks;

/// <summary>A Thai date read from a span, against the framework's parser under th-TH, which does not read Thai digits at all.</summary>
[MemoryDiagnoser]
public class ThaiDateBenchmarks
{
    private const string Text = "1 ตุลาคม 2567";
    private const string ThaiDigits = "๑ ตุลาคม ๒๕๖๗";

    private static readonly CultureInfo Thai = new("th-TH");

    [Benchmark(Baseline = true)]
    public DateTime ParseExact() => DateTime.ParseExact(Text.AsSpan(), "d MMMM yyyy", Thai);

    [Benchmark]
    public LocalDate Parse() => ThaiDate.Parse(Text.AsSpan());

    [Benchmark]
    public LocalDate ParseThaiDigits() => ThaiDate.Parse(ThaiDigits.AsSpan());

    [Benchmark]
    public bool TryFormat()
    {
        Span<char> destination = stackalloc char[32];
        return ThaiDate.TryFormat(new LocalDate(2024, 10, 1), destination, out _, ThaiDateFormat.Thai);
    }
}
