using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>A document to be executed holds operations and fragments only.</summary>
// https://spec.graphql.org/September2025/#sec-Executable-Definitions
internal sealed class ExecutableDefinitions : DocumentRule
{
    internal ExecutableDefinitions(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not DocumentNode document)
        {
            return;
        }

        foreach (var definition in document.Definitions.OfType<TypeSystemNode>())
        {
            Context.Report(ValidationErrors.NotExecutable.At(definition, ("definition", NameOf(definition))));
        }

        Skip(node);
    }

    private static string NameOf(TypeSystemNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => "schema",
    };
}
