using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kpi.Domain.Tests.Conventions;

/// <summary>Where things are, and what they are called.</summary>
public class FilesTests
{
    private static readonly string[] EmptyNames = ["Helper", "Manager", "Util"];

    [Fact]
    public void The_folder_is_the_namespace() => Assert.Empty(Misplaced(LibrarySource.Compilation));

    [Fact]
    public void Every_type_stands_alone_in_a_file_of_its_name() => Assert.Empty(Misnamed(LibrarySource.Compilation));

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => Assert.Empty(SayingNothing(LibrarySource.Compilation));

    [Fact]
    public void A_planted_violation_is_reported()
    {
        Compilation planted = LibrarySource.Planted(
            ("Time/Wrong.cs", "namespace Kpi.Domain.Targets; public class Wrong { }"),
            ("Time/Block.cs", "namespace Kpi.Domain.Time { public class Block { } }"),
            ("Time/Other.cs", "namespace Kpi.Domain.Time; public class Name { }"),
            ("Time/Two.cs", "namespace Kpi.Domain.Time; public class Two { } public class Three { }"),
            ("Time/DateHelper.cs", "namespace Kpi.Domain.Time; internal static class DateHelper { }"));
        Assert.Equal(["Time/Block.cs", "Time/Wrong.cs"], Misplaced(planted).Order());
        Assert.Equal(["Time/Other.cs: Name", "Time/Two.cs: Three"], Misnamed(planted).Order());
        Assert.Equal(["DateHelper"], SayingNothing(planted));
    }

    private static IEnumerable<string> Misplaced(Compilation compilation) =>
        from tree in compilation.SyntaxTrees
        let types = TypesIn(tree).ToArray()
        where types.Length > 0
        let folder = Path.GetDirectoryName(tree.FilePath)!.Replace('/', '.')
        let expected = folder.Length == 0 ? "Kpi.Domain" : $"Kpi.Domain.{folder}"
        where types.Any(type => type.Parent is not FileScopedNamespaceDeclarationSyntax declared || declared.Name.ToString() != expected)
        select tree.FilePath;

    /// <summary>Types whose file is not <c>Name.cs</c>, a facet <c>Name.Facet.cs</c>, or <c>NameOfT.cs</c> beside a plain <c>Name</c>.</summary>
    private static IEnumerable<string> Misnamed(Compilation compilation)
    {
        HashSet<string> plain = [.. compilation.SyntaxTrees.SelectMany(TypesIn).Where(type => !IsGeneric(type)).Select(type => type.Identifier.Text)];
        return from tree in compilation.SyntaxTrees
               from type in TypesIn(tree)
               let name = type.Identifier.Text
               let expected = IsGeneric(type) && plain.Contains(name) ? $"{name}OfT" : name
               where Path.GetFileName(tree.FilePath).Split('.')[0] != expected
               select $"{tree.FilePath}: {name}";
    }

    private static IEnumerable<string> SayingNothing(Compilation compilation) =>
        from tree in compilation.SyntaxTrees
        from type in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        where EmptyNames.Any(name => type.Identifier.Text.Contains(name, StringComparison.Ordinal))
        select type.Identifier.Text;

    private static IEnumerable<BaseTypeDeclarationSyntax> TypesIn(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes(node => node is not BaseTypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>();

    private static bool IsGeneric(BaseTypeDeclarationSyntax type) => type is TypeDeclarationSyntax { TypeParameterList: not null };
}
