using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.SchemaRules;

/// <summary>No input object contains itself through fields that are all required: no value of it could be finite.</summary>
// https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References
internal sealed class InputCycles
{
    private readonly List<GraphQLError> _errors;
    private readonly HashSet<InputObjectType> _visited = [];
    private readonly List<InputValueDefinition> _path = [];
    private readonly Dictionary<InputObjectType, int> _startsInPath = [];

    internal InputCycles(List<GraphQLError> errors) => _errors = errors;

    internal void Check(InputObjectType type)
    {
        if (!_visited.Add(type))
        {
            return;
        }

        _startsInPath[type] = _path.Count;
        foreach (var field in type.Fields)
        {
            if (field.Type is NonNullType { Inner: InputObjectType inner })
            {
                _path.Add(field);
                Follow(inner);
                _path.RemoveAt(_path.Count - 1);
            }
        }

        _startsInPath.Remove(type);
    }

    private void Follow(InputObjectType type)
    {
        if (_startsInPath.TryGetValue(type, out var start))
        {
            var cycle = _path[start..];
            _errors.Add(SchemaErrors.InputCycle.At(
                cycle.Select(field => field.Node), ("type", type), ("path", string.Join('.', cycle.Select(field => field.Name)))));
        }
        else
        {
            Check(type);
        }
    }
}
