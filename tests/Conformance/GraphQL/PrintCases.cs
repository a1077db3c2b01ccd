using System.Text.Json;
using Platform.GraphQL.Language;

namespace Platform.Conformance.GraphQL;

/// <summary>Documents of which one definition is printed.</summary>
internal static class PrintCases
{
    internal static string? Check(JsonElement test)
    {
        var source = test.GetProperty("source").GetString() ?? "";
        var document = GraphQLParser.Parse(source, new ParserOptions { AllowLegacyFragmentVariables = true });
        var (start, end) = (test.GetProperty("start").GetInt32(), test.GetProperty("end").GetInt32());

        // The whole document where the stretch is the text, else the node that covers the stretch.
        SyntaxNode node = document.Location.End == end && start == 0
            ? document
            : document.Definitions.First(definition => definition.Location.Start == start && definition.Location.End == end);
        var expected = test.GetProperty("printed").GetString();
        var printed = Printer.Print(node);
        return printed == expected ? null : $"expected\n{expected}\nfound\n{printed}";
    }
}
