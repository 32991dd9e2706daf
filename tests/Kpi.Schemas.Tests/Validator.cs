using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kpi.Testing;

namespace Kpi.Schemas.Tests;

/// <summary>The validator ajv, in one process of Node.js that every document is put to.</summary>
public sealed class Validator : IDisposable
{
    private Process? _process;

    /// <summary>Where the schemas stand.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "src", "Kpi.Domain", "schemas", "v1");

    /// <summary>What a schema, named by its file or a part of it, finds wrong with a document; null where nothing.</summary>
    public string? ErrorOf(string schema, string document)
    {
        Process node = _process ??= Start();
        node.StandardInput.WriteLine(JsonSerializer.Serialize(new { schema, document }));
        string answer = node.StandardOutput.ReadLine() ?? throw new HarnessException($"The validator ended: {node.StandardError.ReadToEnd()}");
        string? error = (string?)JsonNode.Parse(answer)!["error"];
        return error?.StartsWith("thrown", StringComparison.Ordinal) == true ? throw new HarnessException($"{schema}: {error}\n{document}") : error;
    }

    public void Dispose()
    {
        _process?.StandardInput.Close();
        _process?.WaitForExit();
        _process?.Dispose();
    }

    private static Process Start() => Process.Start(new ProcessStartInfo(Node.Program ?? throw new HarnessException(Node.Missing!), ["validator.mjs", Folder])
    {
        WorkingDirectory = Node.Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
    })!;
}
