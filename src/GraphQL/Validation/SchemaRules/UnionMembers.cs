using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.SchemaRules;

/// <summary>A union has members, each an object type and each once.</summary>
// https://spec.graphql.org/September2025/#sec-Unions.Type-Validation
internal static class UnionMembers
{
    internal static void Check(UnionType union, List<GraphQLError> errors)
    {
        if (union.Members.IsEmpty)
        {
            errors.Add(SchemaErrors.UnionWithoutMembers.At(union.Nodes, ("type", union)));
        }

        var seen = new HashSet<NamedType>();
        foreach (var member in union.Members)
        {
            if (!seen.Add(member))
            {
                errors.Add(SchemaErrors.UnionMemberTwice.At(NodesOf(union, member), ("type", union), ("member", member)));
            }
            else if (member is not ObjectType)
            {
                errors.Add(SchemaErrors.UnionMemberNotObject.At(NodesOf(union, member), ("type", union), ("member", member)));
            }
        }
    }

    private static IEnumerable<SyntaxNode> NodesOf(UnionType union, NamedType member) =>
        union.Nodes.OfType<UnionTypeNode>().SelectMany(node => node.Members).Where(node => node.Name.Value == member.Name);
}
