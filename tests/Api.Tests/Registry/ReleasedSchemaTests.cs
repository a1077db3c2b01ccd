using Platform.Api.GraphQL;
using Platform.Api.Hosting;
using Platform.GraphQL.Types;
using Platform.GraphQL.Types.Changes;
using Platform.GraphQL.Usage;

namespace Platform.Api.Tests.Registry;

/// <summary>
/// Holds today's contract against the one that clients were given (<c>schema/released/schema.graphql</c>). A break that is meant is
/// accepted by releasing the new schema; docs/operations.md says how.
/// </summary>
public sealed class ReleasedSchemaTests
{
    private static string Released { get; } = File.ReadAllText(Path.Combine(Repository.Root, "schema", "released", "schema.graphql"));

    [Fact]
    public void TodaysSchema_BreaksNothingThatWasReleased()
    {
        var report = SchemaCheck.Compare(Schema.Build(Released), SchemaFiles.Load(), OwnOperations());

        Assert.Empty(report.Changes.Where(change => change.Change.IsBreaking).Select(change => change.Change.ToString()));
        Assert.Empty(report.Broken.Select(operation => operation.Id));
    }

    [Fact]
    public void ReleasedSchema_WithoutAField_IsFound()
    {
        var poorer = Schema.Build(PrintedSchema.Without(Released, "Query", "platform"));

        var change = Assert.Single(SchemaChanges.Find(Schema.Build(Released), poorer), found => found.IsBreaking);

        Assert.Equal("Query.platform", change.Coordinate);
    }

    [Fact]
    public void ReleasedSchema_IsNotReadAsContract() =>
        Assert.False(Directory.Exists(Path.Combine(PackageFiles.Schema, "released")));

    private static IEnumerable<UsedOperation> OwnOperations() =>
        Directory.EnumerateFiles(PackageFiles.Operations, "*.graphql", SearchOption.AllDirectories)
            .Select(path => new UsedOperation(Path.GetFileName(path), File.ReadAllText(path)));
}
