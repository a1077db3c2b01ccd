using System.Reflection;
using Platform.GraphQL.Execution.Subtrees;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>A resolver method that a <see cref="SubtreeConvention"/> applies to.</summary>
public sealed class SubtreeMethod
{
    private Func<SubtreeContext, object?>? _invoke;

    internal SubtreeMethod(Schema schema, FieldDefinition field, MethodInfo method)
    {
        Schema = schema;
        Field = field;
        Method = method;
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>The field.</summary>
    public FieldDefinition Field { get; }

    /// <summary>The method.</summary>
    public MethodInfo Method { get; }

    /// <summary>
    /// Calls the method with its parameters bound as those of any resolver. To be used when requests are resolved, not before.
    /// </summary>
    /// <param name="context">The place to resolve.</param>
    /// <returns>What the method returns, boxed.</returns>
    public object? Invoke(SubtreeContext context) => _invoke is { } invoke
        ? invoke(context)
        : throw new InvalidOperationException($"{Method} cannot be called before its schema is bound.");

    internal void Compile(Func<SubtreeContext, object?> invoke) => _invoke = invoke;
}
