using System.Collections.Immutable;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>The variables of an operation, with what can be known of them before a request.</summary>
internal sealed class OperationVariables
{
    internal OperationVariables(Schema schema, ImmutableArray<VariableDefinitionNode> definitions)
    {
        Items = [.. definitions.Select(definition => Variable.Create(schema, definition))];
        Names = [.. Items.Select(item => item.Name)];
    }

    internal Variable[] Items { get; }

    internal string[] Names { get; }

    internal int IndexOf(string name) => Array.IndexOf(Names, name);

    /// <summary>Whether a literal is or holds a variable.</summary>
    internal static bool AreIn(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(AreIn),
        ObjectValueNode fields => fields.Fields.Any(field => AreIn(field.Value)),
        _ => false,
    };

    /// <param name="Definition">The syntax.</param>
    /// <param name="Name">The name without the dollar sign.</param>
    /// <param name="Type">The type; null if it does not exist or is not for input.</param>
    /// <param name="DefaultValue">The coerced default; <see cref="InputValues.NotGiven"/> if there is none.</param>
    internal sealed record Variable(VariableDefinitionNode Definition, string Name, GraphQLType? Type, object? DefaultValue)
    {
        internal static Variable Create(Schema schema, VariableDefinitionNode definition)
        {
            var type = schema.FindType(definition.Type) is { IsInput: true } input ? input : null;
            var defaultValue = type is not null && definition.DefaultValue is { } literal
                ? LiteralCoercion.Coerce(literal, type, VariableValues.None)
                : InputValues.NotGiven;
            return new Variable(definition, definition.Variable.Name.Value, type, defaultValue);
        }
    }
}
