namespace Etda.Json;

/// <summary>Which flags are set, one by one, since a name in JSON stands for one thing.</summary>
internal static class Flags
{
    public static IReadOnlyList<T> Of<T>(T flags)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(flag => !flag.Equals(default(T)) && flags.HasFlag(flag))];
}
