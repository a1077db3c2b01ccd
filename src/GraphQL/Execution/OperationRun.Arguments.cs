using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

internal sealed partial class OperationRun
{
    /// <summary>The coerced arguments of a field, which are the same for every object of the request.</summary>
    /// <exception cref="GraphQLRequestException">An argument does not fit its type.</exception>
    internal ArgumentValues ArgumentsOf(SelectedField field)
    {
        if (field.ArgumentPlan.Constant is { } constant)
        {
            return constant;
        }

        if (_part is { } part)
        {
            return part.Phase.Main.ArgumentsOf(field);
        }

        ref var known = ref ArgumentSlot(field);
        return known ??= field.ArgumentPlan.Coerce(field.Definition, Variables);
    }

    /// <summary>The arguments of a field as C# values, in the order of the field's definition.</summary>
    /// <exception cref="GraphQLRequestException">An argument does not fit its type.</exception>
    internal object?[] ConvertedArgumentsOf(SelectedField field)
    {
        var arguments = ArgumentsOf(field);
        var conversion = field.Executor.Arguments;
        if (arguments.Converted is { } converted)
        {
            return converted;
        }

        // Constants are shared by all requests; what a resolver could change is not.
        return field.ArgumentPlan.IsConstant && !conversion.IsShareable
            ? conversion.Convert(arguments, field)
            : arguments.Converted = conversion.Convert(arguments, field);
    }

    /// <summary>The coerced values of an argument of a directive, one for each use of the directive at the field.</summary>
    /// <exception cref="GraphQLRequestException">A value does not fit its type.</exception>
    internal IReadOnlyList<object?> DirectiveArgumentsOf(SelectedField field, string directive, string argument)
    {
        if (Schema.Schema.Directives.Find(directive)?.Arguments.Find(argument) is not { } definition)
        {
            return [];
        }

        return [.. field.Nodes.SelectMany(node => node.Directives)
            .Where(used => used.Name.Value == directive)
            .Select(used => DirectiveArgument(used.Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value, definition))];
    }

    private object? DirectiveArgument(ValueNode? literal, InputValueDefinition definition)
    {
        var value = literal switch
        {
            null => definition.DefaultValue,
            VariableNode variable => Variables.Get(variable.Name.Value),
            _ => LiteralCoercion.Coerce(literal, definition.Type, Variables),
        };
        return InputValues.IsGiven(value) && (value is not null || !definition.Type.IsNonNull)
            ? value
            : throw new GraphQLRequestException(CoercionErrors.ArgumentInvalid.At(
                literal, ("argument", definition.Name), ("value", literal is null ? "null" : Printer.Print(literal))));
    }

    private ref ArgumentValues? ArgumentSlot(SelectedField field)
    {
        if (field.ArgumentSlot >= _arguments.Length)
        {
            Array.Resize(ref _arguments, Math.Max(field.ArgumentSlot + 1, Operation.ArgumentSlots));
        }

        return ref _arguments[field.ArgumentSlot];
    }
}
