using System.Diagnostics;
using System.Text.Json;

namespace Kpi.CompilerBenchmarks;

/// <summary>The compiler's command line for a console project that references the library, as the SDK makes it.</summary>
internal sealed class CompilerCommand
{
    private static readonly string Project =
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <Import Project="{Locations.GlobalUsings}" />
          <ItemGroup>
            <PackageReference Include="NodaTime" />
            <Reference Include="{Locations.Library}" />
          </ItemGroup>
        </Project>
        """;

    private static readonly string[] OptionsOfOneRun = ["/noconfig", "/out:", "/refout:", "/pdb:", "/doc:", "/analyzer:"];

    private readonly string[] _arguments;

    private CompilerCommand(string[] arguments)
    {
        _arguments = [.. arguments.Where(argument => !IsSource(argument) && !OptionsOfOneRun.Any(option => argument.StartsWith(option, StringComparison.Ordinal)))];
        Sources = [.. arguments.Where(argument => IsSource(argument) && !argument.EndsWith("Program.cs", StringComparison.Ordinal))];
        DefaultAnalyzers = [.. arguments.Where(argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal)).Select(argument => argument["/analyzer:".Length..].Trim('"'))];
    }

    /// <summary>The sources that the SDK adds, such as the global usings.</summary>
    public string[] Sources { get; }

    /// <summary>The analyzers that the SDK runs in every build.</summary>
    public string[] DefaultAnalyzers { get; }

    public static CompilerCommand Create(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), $"""<Project><Import Project="{Locations.PackageVersions}" /></Project>""");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "Console.WriteLine();\n");
        Run(folder, "restore", "-v:quiet");
        string answer = Run(folder, "msbuild", "-t:Compile", "-p:Configuration=Release", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-getItem:CscCommandLineArgs");
        using var json = JsonDocument.Parse(answer);
        return new CompilerCommand([.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)]);
    }

    /// <summary>The arguments for some sources and analyzers.</summary>
    public IEnumerable<string> ArgumentsFor(IEnumerable<string> sources, IEnumerable<string> analyzers, string output) =>
    [
        .. _arguments,
        $"/out:{output}",
        .. analyzers.Select(analyzer => $"/analyzer:{analyzer}"),
        .. Sources,
        .. sources,
    ];

    private static bool IsSource(string argument) => !argument.StartsWith('/') || (File.Exists(argument) && argument.EndsWith(".cs", StringComparison.Ordinal));

    private static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"dotnet {arguments[0]} failed:\n{output}");
    }
}
