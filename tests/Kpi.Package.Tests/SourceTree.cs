namespace Kpi.Package.Tests;

/// <summary>A folder of sources, without what a build leaves in it.</summary>
internal static class SourceTree
{
    private static readonly string[] BuildFolders = ["bin", "obj"];

    public static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (string file in Directory.GetFiles(source))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (string folder in Directory.GetDirectories(source))
        {
            string name = Path.GetFileName(folder);
            if (!BuildFolders.Contains(name))
                Copy(folder, Path.Combine(target, name));
        }
    }
}
