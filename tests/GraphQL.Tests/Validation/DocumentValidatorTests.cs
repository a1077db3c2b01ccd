using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Validation;

namespace Platform.GraphQL.Tests.Validation;

public sealed class DocumentValidatorTests
{
    private static readonly Schema Schema = Schema.Build(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "pets.graphql")), new SchemaOptions { DefinesIncrementalDelivery = true });

    public static TheoryData<string, string> Cases => CaseBlocks.Titles("Validation");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rule_OnDocument_FindsExactlyTheExpectedErrors(string file, string title)
    {
        var block = CaseBlocks.Find("Validation", file, title);
        var options = new ValidationOptions { Rules = [Path.GetFileNameWithoutExtension(file)], MutationDirectives = ["tag"] };

        var errors = DocumentValidator.Validate(Schema, GraphQLParser.Parse(block.Text), options);

        Assert.Equal(block.Expected, errors.Select(Describe));
    }

    [Fact]
    public void Cases_ForEveryRule_AreThere()
    {
        var covered = Cases.Select(row => Path.GetFileNameWithoutExtension((string)row[0]!)).ToHashSet();

        Assert.Empty(DocumentRules.Specified.Append(DocumentRules.NoIntrospection).Append(DocumentRules.NoDeprecatedUse).Except(covered));
    }

    [Fact]
    public void Validate_WithMoreErrorsThanTheLimit_StopsAndSaysSo()
    {
        var document = GraphQLParser.Parse("{ a b c d e f }");

        var errors = DocumentValidator.Validate(Schema, document, new ValidationOptions { MaxErrors = 3 });

        Assert.Equal(4, errors.Length);
        Assert.Equal("VALIDATION_TOO_MANY_ERRORS", errors[3].Code);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[3].Message);
    }

    [Fact]
    public void Validate_WithoutSuggestions_GivesNoNamesAway()
    {
        var document = GraphQLParser.Parse("{ dgo { name } findDog(searchBy: { nmae: \"Fido\" }) { name } }");

        var errors = DocumentValidator.Validate(Schema, document, new ValidationOptions { Suggestions = false });

        Assert.Equal(
            ["Cannot query field \"dgo\" on type \"Query\".", "Field \"nmae\" is not defined by type \"FindDogInput\"."],
            errors.Select(error => error.Message));
    }

    private static string Describe(GraphQLError error) =>
        $"{string.Join(" ", error.Locations)} {error.Code} {error.Message}";
}
