namespace System.Runtime.CompilerServices;

/// <summary>What the compiler marks a constructor with, so that older compilers do not skip its <c>required</c> members.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
