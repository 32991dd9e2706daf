using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Kpi.Testing;

/// <summary>
/// A compilation emitted to memory and loaded, so that a test can execute it. What it references is resolved to the
/// assemblies that the test uses itself: types compare equal on both sides. Dispose it to let the code be unloaded.
/// </summary>
public sealed class CodeRunner : IDisposable
{
    private readonly TestLoadContext _context = new();

    private CodeRunner(Stream image) => Assembly = _context.LoadFromStream(image);

    /// <summary>The loaded code.</summary>
    public Assembly Assembly { get; }

    /// <exception cref="HarnessException">The code does not compile.</exception>
    public static CodeRunner Load(Compilation compilation)
    {
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        if (!result.Success)
        {
            IEnumerable<Diagnostic> errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new HarnessException($"The code does not compile:\n{string.Join('\n', errors)}");
        }

        image.Position = 0;
        return new CodeRunner(image);
    }

    /// <summary>Calls a static method, public or not; what it throws is thrown as it is.</summary>
    public object? Invoke(string typeName, string methodName, params object?[] arguments)
    {
        const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        Type type = Assembly.GetType(typeName)
            ?? throw new HarnessException($"The code has no type {typeName}.");
        MethodInfo method = type.GetMethod(methodName, AnyStatic)
            ?? throw new HarnessException($"{typeName} has no static method {methodName}.");
        return method.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
    }

    public void Dispose() => _context.Unload();

    private sealed class TestLoadContext() : AssemblyLoadContext("test code", isCollectible: true)
    {
        private static readonly AssemblyLoadContext TestHost = GetLoadContext(typeof(CodeRunner).Assembly)!;

        protected override Assembly Load(AssemblyName assemblyName) => TestHost.LoadFromAssemblyName(assemblyName);
    }
}
