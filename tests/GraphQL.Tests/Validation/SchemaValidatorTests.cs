using System.Collections.Immutable;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Validation;

namespace Platform.GraphQL.Tests.Validation;

public sealed class SchemaValidatorTests
{
    public static TheoryData<string, string> Cases => CaseBlocks.Titles("Schema");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Schema_OfDocument_HasExactlyTheExpectedErrors(string file, string title)
    {
        var block = CaseBlocks.Find("Schema", file, title);

        var errors = ErrorsOf(block.Text);

        Assert.Equal(block.Expected, errors.Select(error => $"{string.Join(" ", error.Locations)} {error.Code} {error.Message}".TrimStart()));
    }

    [Fact]
    public void Build_FromSeveralFiles_NamesTheFileOfAnError()
    {
        var files = new[] { new SourceText("type Query { a: B }", "a.graphql"), new SourceText("extend type C { d: Int }", "b.graphql") };

        var exception = Assert.Throws<GraphQLSchemaException>(() => Schema.Build(files));

        Assert.Equal(["a.graphql:1:17", "b.graphql:1:13"], exception.Errors.Select(error => error.Locations[0].ToString()));
    }

    private static ImmutableArray<GraphQLError> ErrorsOf(string sdl)
    {
        var document = GraphQLParser.Parse(sdl);
        var errors = SchemaDocumentValidator.Validate([document]);
        return errors.IsEmpty
            ? SchemaValidator.Validate(Schema.Build([document], new SchemaOptions { AssumeValidSchema = true }))
            : errors;
    }
}
