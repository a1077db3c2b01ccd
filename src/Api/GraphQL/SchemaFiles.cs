using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.Api.GraphQL;

/// <summary>The contract: the schema files that travel with the program.</summary>
public static class SchemaFiles
{
    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "schema");

    /// <exception cref="GraphQLSchemaException">The files make no valid schema; every error is listed.</exception>
    public static Schema Load()
    {
        var files = System.IO.Directory.EnumerateFiles(Directory, "*.graphql").Order(StringComparer.Ordinal)
            .Select(path => new SourceText(File.ReadAllBytes(path), Path.GetFileName(path)));
        return Schema.Build(files, new SchemaOptions { Scalars = Scalars.All });
    }
}
