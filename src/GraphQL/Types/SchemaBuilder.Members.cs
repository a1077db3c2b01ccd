using System.Collections.Immutable;
using Platform.GraphQL.Introspection;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

internal sealed partial class SchemaBuilder
{
    private void Complete(NamedType type, ImmutableArray<TypeDefinitionNode> nodes)
    {
        var directives = nodes.SelectMany(node => node.Directives).ToList();
        _directiveUses.Add(() => type.Directives = Apply(directives));
        switch (type)
        {
            case ScalarType scalar:
                scalar.SpecifiedByUrl = TextArgument(directives, "specifiedBy", "url");
                break;
            case FieldsType fieldsType:
                CompleteFields(fieldsType, [.. nodes.OfType<FieldsTypeNode>()]);
                break;
            case UnionType union:
                union.Members = [.. nodes.OfType<UnionTypeNode>().SelectMany(node => node.Members).Select(Resolve)];
                break;
            case EnumType enumType:
                var values = nodes.OfType<EnumTypeNode>().SelectMany(node => node.Values).ToList();
                enumType.Values = Members(values, node => Value(node, enumType, values.IndexOf(node)));
                break;
            case InputObjectType inputObject:
                CompleteInput(inputObject, nodes, directives);
                break;
        }
    }

    private void CompleteFields(FieldsType type, List<FieldsTypeNode> nodes)
    {
        type.Interfaces = [.. nodes.SelectMany(node => node.Interfaces).Select(Resolve)];
        type.Fields = Members(nodes.SelectMany(node => node.Fields), node => Field(node, type));
    }

    private void CompleteInput(InputObjectType type, ImmutableArray<TypeDefinitionNode> nodes, List<DirectiveNode> directives)
    {
        type.IsOneOf = directives.Any(directive => directive.Name.Value == "oneOf");
        type.Fields = Members(
            nodes.OfType<InputObjectTypeNode>().SelectMany(node => node.Fields),
            node => Describe(new InputValueDefinition(node, Resolve(node.Type), type.Name, isArgument: false), node));
    }

    private FieldDefinition Field(FieldDefinitionNode node, FieldsType type)
    {
        var field = Describe(new FieldDefinition(node, type, Resolve(node.Type)), node);
        field.Arguments = Members(node.Arguments, argument => Argument(argument, field.Coordinate));
        return field;
    }

    private InputValueDefinition Argument(InputValueDefinitionNode node, string owner) =>
        Describe(new InputValueDefinition(node, Resolve(node.Type), owner, isArgument: true), node);

    private EnumValueDefinition Value(EnumValueDefinitionNode node, EnumType type, int ordinal) =>
        Describe(new EnumValueDefinition(node, type, ordinal), node);

    private TMember Describe<TMember>(TMember member, MemberNode node)
        where TMember : SchemaMember
    {
        member.DeprecationReason = TextArgument(node.Directives, "deprecated", "reason", BuiltIns.DefaultDeprecationReason);
        if (!node.Directives.IsEmpty)
        {
            _directiveUses.Add(() => member.Directives = Apply(node.Directives));
        }

        return member;
    }

    // Of members with the same name, which only an unvalidated document has, the last one counts.
    private static NamedList<TMember> Members<TNode, TMember>(IEnumerable<TNode> nodes, Func<TNode, TMember> make)
        where TNode : MemberNode
        where TMember : SchemaMember =>
        new(nodes.GroupBy(node => node.Name.Value).Select(group => make(group.Last())));

    // The text that a directive gives in an argument; null if the directive does not stand there.
    private static string? TextArgument(
        IEnumerable<DirectiveNode> directives, string directive, string argument, string? defaultText = null)
    {
        var node = directives.FirstOrDefault(candidate => candidate.Name.Value == directive);
        if (node is null)
        {
            return null;
        }

        var given = node.Arguments.FirstOrDefault(candidate => candidate.Name.Value == argument);
        return given is null ? defaultText : (given.Value as StringValueNode)?.Value;
    }
}
