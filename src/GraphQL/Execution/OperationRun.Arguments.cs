namespace Platform.GraphQL.Execution;

internal sealed partial class OperationRun
{
    /// <summary>The coerced arguments of a field, which are the same for every object of the request.</summary>
    /// <exception cref="Errors.GraphQLRequestException">An argument does not fit its type.</exception>
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
    /// <exception cref="Errors.GraphQLRequestException">An argument does not fit its type.</exception>
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

    private ref ArgumentValues? ArgumentSlot(SelectedField field)
    {
        if (field.ArgumentSlot >= _arguments.Length)
        {
            Array.Resize(ref _arguments, Math.Max(field.ArgumentSlot + 1, Operation.ArgumentSlots));
        }

        return ref _arguments[field.ArgumentSlot];
    }
}
