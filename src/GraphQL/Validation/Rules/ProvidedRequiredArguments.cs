using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Every argument that is required is given. Checked on leaving, so that deeper errors come first.</summary>
// https://spec.graphql.org/September2025/#sec-Required-Arguments
internal sealed class ProvidedRequiredArguments : DocumentRule
{
    internal ProvidedRequiredArguments(ValidationContext context)
        : base(context)
    {
    }

    internal override void Leave(SyntaxNode node)
    {
        switch (node)
        {
            case DirectiveNode directive:
                ProvidedRequiredArgumentsOnDirectives.Check(Context, directive);
                break;
            case FieldNode field when Context.Types.Field is { } definition:
                Check(field, definition);
                break;
        }
    }

    private void Check(FieldNode field, FieldDefinition definition)
    {
        foreach (var argument in definition.Arguments)
        {
            var isMissing = argument.IsRequired && field.Arguments.All(given => given.Name.Value != argument.Name);
            if (isMissing)
            {
                Context.Report(ValidationErrors.ArgumentRequired.At(
                    field, ("field", definition.Name), ("argument", argument.Name), ("type", argument.Type)));
            }
        }
    }
}
