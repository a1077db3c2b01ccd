using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Rules;

/// <summary>Each value of an enum has a name of its own, extensions included.</summary>
// https://spec.graphql.org/September2025/#sec-Enums.Type-Validation
internal sealed class UniqueEnumValueNames : DocumentRule
{
    private readonly Dictionary<string, NameNode> _names = [];

    internal UniqueEnumValueNames(ValidationContext context)
        : base(context)
    {
    }

    internal override void Enter(SyntaxNode node)
    {
        if (node is not EnumTypeNode type)
        {
            return;
        }

        foreach (var value in type.Values)
        {
            Check(type.Name.Value, value.Name);
        }

        Skip(node);
    }

    private void Check(string type, NameNode name)
    {
        var coordinate = $"{type}.{name.Value}";
        if (Context.Schema?.Types.Find(type) is EnumType existing && existing.Values.Find(name.Value) is not null)
        {
            Context.Report(SchemaDocumentErrors.EnumValueExists.At(name, ("value", coordinate)));
        }
        else if (!_names.TryAdd(coordinate, name))
        {
            Context.Report(SchemaDocumentErrors.EnumValueTwice.At([_names[coordinate], name], ("value", coordinate)));
        }
    }
}
