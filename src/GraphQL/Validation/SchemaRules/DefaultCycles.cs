using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.SchemaRules;

/// <summary>No default of an input field needs itself: filling in defaults would never end.</summary>
// https://spec.graphql.org/September2025/#InputFieldDefaultValueHasCycle()
internal sealed class DefaultCycles
{
    private readonly HashSet<InputValueDefinition> _finished = [];
    private readonly HashSet<InputValueDefinition> _inProgress = [];

    /// <summary>Whether there are such circles; each is reported.</summary>
    internal static bool Check(Schema schema, List<GraphQLError> errors)
    {
        var cycles = new DefaultCycles();
        var circular = schema.Types.OfType<InputObjectType>()
            .SelectMany(type => type.Fields)
            .Where(field => cycles.HasCycle(field))
            .ToList();
        errors.AddRange(circular.Select(field => SchemaErrors.DefaultCycle.At(field.Node, ("coordinate", field.Coordinate))));
        return circular.Count > 0;
    }

    private bool HasCycle(InputValueDefinition field)
    {
        if (field.DefaultLiteral is not { } literal || _finished.Contains(field))
        {
            return false;
        }

        if (!_inProgress.Add(field))
        {
            return true;
        }

        var hasCycle = HasCycle(literal, field.Type);
        _inProgress.Remove(field);
        _finished.Add(field);
        return hasCycle;
    }

    private bool HasCycle(ValueNode literal, GraphQLType type) => (literal, type.Named) switch
    {
        (ListValueNode list, _) => list.Items.Any(item => HasCycle(item, type)),
        (ObjectValueNode fields, InputObjectType inputObject) => HasCycle(fields, inputObject),
        _ => false,
    };

    private bool HasCycle(ObjectValueNode literal, InputObjectType type)
    {
        foreach (var field in type.Fields)
        {
            var given = literal.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name);
            if (given is null ? HasCycle(field) : HasCycle(given.Value, field.Type))
            {
                return true;
            }
        }

        return false;
    }
}
