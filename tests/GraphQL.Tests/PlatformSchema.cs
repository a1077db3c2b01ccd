using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests;

/// <summary>The platform's own schema, from its files.</summary>
internal static class PlatformSchema
{
    internal static string Root { get; } = FindRoot();

    internal static string Folder => Path.Combine(Root, "schema");

    internal static Schema Build() =>
        Schema.Build([.. Directory.GetFiles(Folder, "*.graphql").Order(StringComparer.Ordinal).Select(file => new SourceText(File.ReadAllText(file)))]);

    private static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Platform.sln")))
            {
                return directory.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside of the repository.");
    }
}
