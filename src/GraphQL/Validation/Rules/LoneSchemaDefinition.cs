using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>There is one definition of the schema at most.</summary>
// https://spec.graphql.org/September2025/#sec-Schema
internal sealed class LoneSchemaDefinition : DocumentRule
{
    private bool _isDefined;

    internal LoneSchemaDefinition(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not SchemaNode { IsExtension: false })
        {
            return;
        }

        if (IsAlreadyDefined(Context.Schema))
        {
            Context.Report(SchemaDocumentErrors.SchemaInExtension.At(node));
        }
        else if (_isDefined)
        {
            Context.Report(SchemaDocumentErrors.SchemaTwice.At(node));
        }

        _isDefined = true;
    }

    private static bool IsAlreadyDefined(Schema? schema) =>
        schema is not null
        && (schema.Nodes.Any(node => !node.IsExtension) || Enum.GetValues<OperationType>().Any(operation => schema.RootType(operation) is not null));
}
