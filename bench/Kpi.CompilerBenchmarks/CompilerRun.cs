using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Kpi.CompilerBenchmarks;

/// <summary>What one compilation cost.</summary>
/// <param name="CpuSeconds">The CPU time of the whole process.</param>
/// <param name="PeakMegabytes">The most memory that it held at once.</param>
internal sealed partial record CompilerRun(double CpuSeconds, double PeakMegabytes)
{
    private const int Children = -1;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    /// <summary>Compiles in a process of its own, without a compiler server.</summary>
    /// <exception cref="InvalidOperationException">The compiler fails, or warns of an analyzer.</exception>
    public static CompilerRun Measure(string folder, IEnumerable<string> arguments)
    {
        string responses = Path.Combine(folder, "compile.rsp");
        File.WriteAllLines(responses, arguments.Select(argument => argument.Contains('"') ? argument : $"\"{argument}\""));
        double before = SecondsOfChildren();
        double peak = 0;
        var start = new ProcessStartInfo("dotnet", ["exec", Locations.Compiler, "/noconfig", $"@{responses}"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        while (!process.WaitForExit(BetweenLooks))
            peak = Math.Max(peak, PeakOf(process));
        process.WaitForExit();
        string said = output.GetAwaiter().GetResult();
        if (process.ExitCode != 0 || said.Contains("AD0001", StringComparison.Ordinal) || said.Contains("CS8032", StringComparison.Ordinal) || said.Contains("CS9057", StringComparison.Ordinal))
            throw new InvalidOperationException($"The compiler ended with {process.ExitCode}:\n{said[..Math.Min(said.Length, 2000)]}");
        return new CompilerRun(SecondsOfChildren() - before, peak);
    }

    // The kernel keeps the high-water mark of the resident memory in kB, for as long as the process lives.
    private static double PeakOf(Process process)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line["VmHWM:".Length..^" kB".Length], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>The CPU time of all processes that this one started and that have ended.</summary>
    private static double SecondsOfChildren()
    {
        var usage = new ResourceUsage();
        if (GetResourceUsage(Children, ref usage) != 0)
            throw new InvalidOperationException($"The system does not say what its processes cost (error {Marshal.GetLastPInvokeError()}).");
        return usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6);
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetResourceUsage(int who, ref ResourceUsage usage);

    /// <summary>What the C library's <c>struct rusage</c> holds on 64-bit Linux.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
