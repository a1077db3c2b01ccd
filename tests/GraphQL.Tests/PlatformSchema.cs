using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests;

/// <summary>The platform's own schema, from its files.</summary>
internal static class PlatformSchema
{
    internal static string Folder => Repository.PathOf("schema");

    internal static Schema Build() =>
        Schema.Build([.. Directory.GetFiles(Folder, "*.graphql").Order(StringComparer.Ordinal).Select(file => new SourceText(File.ReadAllText(file)))]);
}
