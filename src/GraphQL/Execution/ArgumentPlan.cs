using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>How a field's arguments are coerced: once and for all as far as they are constants, else for each request.</summary>
// https://spec.graphql.org/September2025/#CoerceArgumentValues()
internal sealed class ArgumentPlan
{
    private static readonly ArgumentPlan None = new([], ArgumentValues.Empty);
    private readonly Step[] _steps;

    private ArgumentPlan(Step[] steps, ArgumentValues? constant)
    {
        _steps = steps;
        Constant = constant;
    }

    /// <summary>The coerced arguments if no variable takes part.</summary>
    internal ArgumentValues? Constant { get; }

    internal bool IsConstant => Constant is not null;

    internal static ArgumentPlan Create(FieldDefinition field, FieldNode node, OperationVariables variables)
    {
        if (field.Arguments.Count == 0)
        {
            return None;
        }

        var steps = field.Arguments.Select(argument => Step.Create(argument, node, variables)).ToArray();
        var isConstant = steps.All(step => !step.HasVariables && step.Error is null);
        return new ArgumentPlan(steps, isConstant ? new ArgumentValues(field, [.. steps.Select(step => step.Constant)]) : null);
    }

    /// <exception cref="GraphQLRequestException">An argument does not fit its type.</exception>
    internal ArgumentValues Coerce(FieldDefinition field, VariableValues variables)
    {
        var values = new object?[_steps.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = _steps[index].Coerce(variables);
        }

        return new ArgumentValues(field, values);
    }

    private sealed record Step(InputValueDefinition Argument, ValueNode? Literal, object? Constant, GraphQLError? Error)
    {
        internal bool HasVariables { get; private init; }

        /// <summary>The variable's position if the argument is a variable by itself, else -1.</summary>
        private int VariableIndex { get; init; } = -1;

        internal static Step Create(InputValueDefinition argument, FieldNode node, OperationVariables variables)
        {
            var literal = node.Arguments.FirstOrDefault(given => given.Name.Value == argument.Name)?.Value;
            switch (literal)
            {
                case null:
                    var error = argument.IsRequired
                        ? CoercionErrors.ArgumentMissing.At(node, ("argument", argument.Name), ("type", argument.Type))
                        : null;
                    return new Step(argument, literal, argument.DefaultValue, error);
                case VariableNode variable:
                    return new Step(argument, literal, null, null) { HasVariables = true, VariableIndex = variables.IndexOf(variable.Name.Value) };
                case var _ when OperationVariables.AreIn(literal):
                    return new Step(argument, literal, null, null) { HasVariables = true };
                default:
                    return CreateConstant(argument, literal);
            }
        }

        internal object? Coerce(VariableValues variables)
        {
            if (Error is not null)
            {
                throw new GraphQLRequestException(Error);
            }

            if (!HasVariables)
            {
                return Constant;
            }

            return VariableIndex < 0 ? CoerceLiteral(variables) : CoerceVariable(variables[VariableIndex]);
        }

        private static Step CreateConstant(InputValueDefinition argument, ValueNode literal)
        {
            var value = LiteralCoercion.Coerce(literal, argument.Type, VariableValues.None);
            return InputValues.IsGiven(value)
                ? new Step(argument, literal, value, null)
                : new Step(argument, literal, null, Refuse(argument, literal));
        }

        private object? CoerceVariable(object? value)
        {
            if (!InputValues.IsGiven(value))
            {
                return !Argument.IsRequired ? Argument.DefaultValue : throw VariableMissing();
            }

            return value is null && Argument.Type.IsNonNull
                ? throw new GraphQLRequestException(
                    CoercionErrors.ArgumentNull.At(Literal, ("argument", Argument.Name), ("type", Argument.Type)))
                : value;
        }

        private object? CoerceLiteral(VariableValues variables)
        {
            var literal = Literal ?? throw new System.Diagnostics.UnreachableException();
            if (LiteralCoercion.IsMissingVariable(literal, variables))
            {
                return CoerceVariable(InputValues.NotGiven);
            }

            var value = LiteralCoercion.Coerce(literal, Argument.Type, variables);
            return InputValues.IsGiven(value) ? value : throw new GraphQLRequestException(Refuse(Argument, literal));
        }

        private GraphQLRequestException VariableMissing() => new(CoercionErrors.ArgumentVariableMissing.At(
            Literal,
            ("argument", Argument.Name),
            ("type", Argument.Type),
            ("variable", (Literal as VariableNode)?.Name.Value ?? "")));

        private static GraphQLError Refuse(InputValueDefinition argument, ValueNode literal) => literal is NullValueNode
            ? CoercionErrors.ArgumentNull.At(literal, ("argument", argument.Name), ("type", argument.Type))
            : CoercionErrors.ArgumentInvalid.At(literal, ("argument", argument.Name), ("value", Printer.Print(literal)));
    }
}
