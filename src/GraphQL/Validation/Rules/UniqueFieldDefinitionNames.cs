using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Each field of a type has a name of its own, extensions included.</summary>
// https://spec.graphql.org/September2025/#sec-Objects.Type-Validation
// https://spec.graphql.org/September2025/#sec-Interfaces.Type-Validation
// https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation
internal sealed class UniqueFieldDefinitionNames : DocumentRule
{
    private readonly Dictionary<string, NameNode> _names = [];

    internal UniqueFieldDefinitionNames(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not TypeDefinitionNode { Name.Value: var type })
        {
            return;
        }

        var fields = node switch
        {
            FieldsTypeNode fieldsType => fieldsType.Fields.Select(field => field.Name),
            InputObjectTypeNode input => input.Fields.Select(field => field.Name),
            _ => [],
        };
        foreach (var name in fields)
        {
            Check(type, name);
        }

        Skip(node);
    }

    private void Check(string type, NameNode name)
    {
        var coordinate = $"{type}.{name.Value}";
        if (IsExisting(type, name.Value))
        {
            Context.Report(SchemaDocumentErrors.FieldExists.At(name, ("field", coordinate)));
        }
        else if (!_names.TryAdd(coordinate, name))
        {
            Context.Report(SchemaDocumentErrors.FieldTwice.At([_names[coordinate], name], ("field", coordinate)));
        }
    }

    private bool IsExisting(string type, string field) => Context.Schema?.Types.Find(type) switch
    {
        FieldsType fields => fields.Fields.Find(field) is not null,
        InputObjectType input => input.Fields.Find(field) is not null,
        _ => false,
    };
}
