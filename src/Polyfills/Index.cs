namespace System;

/// <summary>What the compiler needs for <c>list[^1]</c>, which netstandard2.0 lacks.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
