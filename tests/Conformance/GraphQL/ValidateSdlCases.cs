using System.Text.Json;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Validation;

namespace Platform.Conformance.GraphQL;

/// <summary>Schema documents and the errors that one rule must find.</summary>
internal static class ValidateSdlCases
{
    internal static string? Check(JsonElement test)
    {
        var extended = test.GetProperty("extends").GetString() is { } sdl
            ? Schema.Build(sdl, new SchemaOptions { AssumeValidSchema = true })
            : null;
        var document = GraphQLParser.Parse(test.GetProperty("sdl").GetString() ?? "");
        var errors = SchemaDocumentValidator.Validate([document], extended, ValidateCases.RuleNames(test));
        return JsonDifference.Find(test.GetProperty("errors"), ErrorJson.Of(errors));
    }
}
