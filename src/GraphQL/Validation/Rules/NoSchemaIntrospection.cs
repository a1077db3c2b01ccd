using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>The schema is not asked about itself. Not part of the specification; for those who want it.</summary>
// https://spec.graphql.org/September2025/#sec-Schema-Introspection
internal sealed class NoSchemaIntrospection : DocumentRule
{
    internal NoSchemaIntrospection(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is FieldNode field && Context.Types.Type?.Named is { IsIntrospection: true })
        {
            Context.Report(ValidationErrors.IntrospectionDisabled.At(node, ("field", field.Name.Value)));
        }
    }
}
