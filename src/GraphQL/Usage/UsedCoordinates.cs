using System.Collections.Immutable;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Validation;

namespace Platform.GraphQL.Usage;

/// <summary>Finds what of a schema an operation uses: fields, arguments, input fields, enum values and directives.</summary>
// https://spec.graphql.org/September2025/#sec-Schema-Coordinates
internal sealed class UsedCoordinates : DocumentRule
{
    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);

    private UsedCoordinates(ValidationContext context)
        : base(context)
    {
    }

    /// <summary>The coordinates, each once, in order.</summary>
    internal static ImmutableArray<string> Of(Schema schema, OperationDefinitionNode operation, IEnumerable<FragmentDefinitionNode> fragments)
    {
        var document = new DocumentNode(operation.Location, [operation, .. fragments]);
        var context = new ValidationContext(schema, document, new ValidationOptions());
        var rule = new UsedCoordinates(context);
        var walker = new DocumentWalker(context, context.Types, [rule]);
        walker.Walk(operation);
        foreach (var fragment in context.References.ReachedFrom(operation))
        {
            walker.Walk(fragment);
        }

        return [.. rule._found];
    }

    internal override void Enter(SyntaxNode node)
    {
        ISchemaElement? used = node switch
        {
            FieldNode field => field.Name.Value.StartsWith("__", StringComparison.Ordinal) ? null : Context.Types.Field,
            ArgumentNode => Context.Types.Argument,
            ObjectFieldNode field => (Context.Types.ParentInputType?.Named as InputObjectType)?.Fields.Find(field.Name.Value),
            EnumValueNode => Context.Types.EnumValue,
            DirectiveNode => Context.Types.Directive,
            _ => null,
        };
        if (used is not null)
        {
            _found.Add(used.Coordinate);
        }
    }
}
