namespace System.Diagnostics.CodeAnalysis;

/// <summary>What tells the compiler that an <c>out</c> argument may be null where the method says no, which netstandard2.0 lacks.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
