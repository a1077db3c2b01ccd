using Platform.Rules.Dmn;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tests.Dmn;

/// <summary>Models for tests: files beside the tests, and models put together from a few lines.</summary>
internal static class TestModel
{
    internal const string Namespace = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    /// <summary>The model of a file, which must be clean.</summary>
    internal static DmnModel Load(string name, params DmnModel[] imports)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Dmn", "Models", name + ".dmn"));
        var options = new DmnReadOptions { FindImport = space => imports.FirstOrDefault(model => model.Namespace == space) };
        return Clean(DmnModel.Read(stream, options));
    }

    /// <summary>What reading the content of a definitions element gives.</summary>
    internal static DmnReadResult Read(string content) =>
        DmnModel.Read($"""
            <definitions xmlns="{Namespace}" name="test" namespace="urn:test">
            {content}</definitions>
            """);

    /// <summary>The model of the content of a definitions element, which must be clean.</summary>
    internal static DmnModel Of(string content) => Clean(Read(content));

    /// <summary>A decision with a literal expression.</summary>
    internal static string Decision(string name, string expression, string type = "", string requires = "") => $"""
        <decision id="{name}" name="{name}"><variable name="{name}" {(type.Length > 0 ? $"typeRef='{type}'" : "")}/>{requires}
        <literalExpression><text>{System.Security.SecurityElement.Escape(expression)}</text></literalExpression></decision>
        """;

    internal static string Requires(string decision) =>
        $"""<informationRequirement><requiredDecision href="#{decision}"/></informationRequirement>""";

    internal static string RequiresInput(string input) =>
        $"""<informationRequirement><requiredInput href="#{input}"/></informationRequirement>""";

    internal static string Input(string name, string type = "") =>
        $"""<inputData id="{name}" name="{name}"><variable name="{name}" {(type.Length > 0 ? $"typeRef='{type}'" : "")}/></inputData>""";

    /// <summary>The context of a FEEL text.</summary>
    internal static FeelContext Values(string text) =>
        FeelParser.ParseExpression(text, SymbolTable.BuiltIn).Root is { } root
        && FeelEvaluator.Evaluate(root, FeelContext.Empty).Value is FeelContext context
            ? context
            : throw new ArgumentException($"'{text}' is no context.");

    private static DmnModel Clean(DmnReadResult read)
    {
        Assert.DoesNotContain(read.Problems, problem => problem.Severity != ProblemSeverity.Note);
        return read.Model ?? throw new InvalidDataException("There is no model.");
    }
}
