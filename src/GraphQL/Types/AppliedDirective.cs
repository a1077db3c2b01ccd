using Platform.GraphQL.Coercion;
using Platform.GraphQL.Language;

namespace Platform.GraphQL.Types;

/// <summary>A directive as it stands on an element of a schema.</summary>
public sealed class AppliedDirective
{
    internal AppliedDirective(DirectiveDefinition definition, DirectiveNode node)
    {
        Definition = definition;
        Node = node;
    }

    /// <summary>The directive's definition.</summary>
    public DirectiveDefinition Definition { get; }

    /// <summary>The syntax.</summary>
    public DirectiveNode Node { get; }

    /// <summary>The coerced value of an argument, its default if it was not given.</summary>
    /// <param name="name">The argument's name.</param>
    /// <returns><see langword="null"/> if the argument is null, not given without a default, or not valid.</returns>
    public object? GetArgument(string name)
    {
        var argument = Definition.Arguments[name];
        var given = Node.Arguments.FirstOrDefault(candidate => candidate.Name.Value == name);
        var value = given is null
            ? argument.DefaultValue
            : LiteralCoercion.Coerce(given.Value, argument.Type, VariableValues.None);
        return ReferenceEquals(value, InputValues.NotGiven) ? null : value;
    }
}
