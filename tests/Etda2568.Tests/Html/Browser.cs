using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Etda.Tests.Html;

/// <summary>
/// A Chromium without a window, spoken to in its own protocol (chromedevtools.github.io/devtools-protocol), so that no
/// driver has to match its version.
/// </summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly TemporaryFolder _profile;
    private readonly ClientWebSocket _socket = new();
    private string? _session;
    private int _sent;

    private Browser(Process process, TemporaryFolder profile) => (_process, _profile) = (process, profile);

    /// <summary>Where the machine has a browser; null where it has none.</summary>
    public static string? Installed { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public static async Task<Browser> StartAsync()
    {
        string program = Installed ?? throw new HarnessException("There is no browser on the path.");
        var profile = new TemporaryFolder();
        var start = new ProcessStartInfo(program)
        {
            // A sandbox is refused to root, as whom containers run; the only page that is opened is our own.
            ArgumentList = { "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-port=0", $"--user-data-dir={profile.Path}", "about:blank" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var browser = new Browser(process, profile);
        await browser.ConnectAsync();
        return browser;
    }

    /// <summary>Opens a page in a window of a width, for a screen of a colour scheme or for paper.</summary>
    public async Task OpenAsync(string file, int width, string scheme, string medium)
    {
        await SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = 900, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });
        await SendAsync("Emulation.setEmulatedMedia", new()
        {
            ["media"] = medium,
            ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }),
        });
        string address = new Uri(file).AbsoluteUri;
        await SendAsync("Page.navigate", new() { ["url"] = address });
        await UntilAsync(async () => (await EvaluateAsync("document.readyState + ' ' + location.href"))!.GetValue<string>() == $"complete {address}");
    }

    /// <summary>The value of an expression on the page.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        JsonNode answer = await SendAsync("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true });
        return answer["exceptionDetails"] is { } problem ? throw new HarnessException(problem.ToJsonString()) : answer["result"]!["value"];
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _profile.Dispose();
    }

    private async Task ConnectAsync()
    {
        // The browser writes port and path into this file when it listens.
        string file = _profile.File("DevToolsActivePort");
        string[] lines = [];
        await UntilAsync(async () => File.Exists(file) && (lines = await File.ReadAllLinesAsync(file)).Length == 2);
        await _socket.ConnectAsync(new Uri($"ws://127.0.0.1:{lines[0]}{lines[1]}"), CancellationToken.None);

        JsonNode target = await SendAsync("Target.createTarget", new() { ["url"] = "about:blank" });
        JsonNode attached = await SendAsync("Target.attachToTarget", new() { ["targetId"] = target["targetId"]!.GetValue<string>(), ["flatten"] = true });
        _session = attached["sessionId"]!.GetValue<string>();
    }

    private async Task<JsonNode> SendAsync(string method, JsonObject parameters)
    {
        using var deadline = new CancellationTokenSource(Patience);
        int id = ++_sent;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (_session is not null)
            message["sessionId"] = _session;
        await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, deadline.Token);
        while (true)
        {
            JsonNode received = await ReceiveAsync(deadline.Token);

            // What it reports unasked has no id.
            if (received["id"]?.GetValue<int>() == id)
                return received["result"] ?? throw new HarnessException($"{method}: {received.ToJsonString()}");
        }
    }

    private async Task<JsonNode> ReceiveAsync(CancellationToken deadline)
    {
        byte[] buffer = new byte[16_384];
        using var message = new MemoryStream();
        ValueWebSocketReceiveResult received;
        do
        {
            received = await _socket.ReceiveAsync(buffer.AsMemory(), deadline);
            message.Write(buffer, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return JsonNode.Parse(message.ToArray())!;
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var waited = Stopwatch.StartNew();
        while (!await isSo())
        {
            if (waited.Elapsed > Patience)
                throw new HarnessException($"The browser did not get ready within {Patience}.");
            await Task.Delay(50);
        }
    }
}
