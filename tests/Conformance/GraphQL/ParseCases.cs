using System.Text.Json;
using Platform.GraphQL.Language;

namespace Platform.Conformance.GraphQL;

/// <summary>Texts and the syntax, or the error, that they must give.</summary>
internal static class ParseCases
{
    internal static string? Check(JsonElement test)
    {
        var isExpectedToParse = test.GetProperty("ok").GetBoolean();
        try
        {
            var node = Parse(test);
            return isExpectedToParse
                ? JsonDifference.Find(test.GetProperty("ast"), JsonSerializer.SerializeToElement(SyntaxJson.Of(node)))
                : $"expected {test.GetProperty("error")}, but it parsed";
        }
        catch (GraphQLSyntaxException exception) when (!isExpectedToParse)
        {
            return JsonDifference.Find(test.GetProperty("error"), JsonSerializer.SerializeToElement(ErrorJson.Of(exception.Error)));
        }
    }

    private static SyntaxNode Parse(JsonElement test)
    {
        var source = test.GetProperty("source").GetString() ?? "";
        var options = Options(test);
        return test.GetProperty("call").GetString() switch
        {
            "parse" => GraphQLParser.Parse(source, options),
            "parseValue" => GraphQLParser.ParseValue(source, options),
            "parseConstValue" => GraphQLParser.ParseConstantValue(source, options),
            "parseType" => GraphQLParser.ParseType(source, options),
            var call => throw new InvalidDataException($"Unknown call '{call}'."),
        };
    }

    private static ParserOptions Options(JsonElement test)
    {
        if (!test.TryGetProperty("options", out var options))
        {
            return ParserOptions.Trusted;
        }

        return new ParserOptions
        {
            MaxTokens = options.TryGetProperty("maxTokens", out var limit) ? limit.GetInt32() : int.MaxValue,
            AllowLegacyFragmentVariables = options.TryGetProperty("allowLegacyFragmentVariables", out var allow) && allow.GetBoolean(),
        };
    }
}
