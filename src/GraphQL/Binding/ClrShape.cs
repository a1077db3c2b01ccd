using System.Reflection;

namespace Platform.GraphQL.Binding;

/// <summary>A C# type with what is known of null in it and in its parts.</summary>
internal sealed class ClrShape
{
    private readonly NullabilityInfo? _nullability;

    private ClrShape(Type type, NullabilityInfo? nullability)
    {
        Type = type;
        _nullability = nullability;
    }

    internal Type Type { get; }

    /// <summary>Whether null is permitted. What was compiled without nullability counts as not.</summary>
    internal bool IsNullable => Type.IsValueType
        ? Nullable.GetUnderlyingType(Type) is not null
        : _nullability?.ReadState == NullabilityState.Nullable;

    internal static ClrShape Of(PropertyInfo property) => new(property.PropertyType, new NullabilityInfoContext().Create(property));

    internal static ClrShape Of(ParameterInfo parameter) => new(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    internal static ClrShape OfReturn(MethodInfo method) => Of(method.ReturnParameter);

    /// <summary>Whether the type is made of a generic type, such as <c>Task&lt;&gt;</c>.</summary>
    internal bool Is(Type generic) => Type.IsGenericType && Type.GetGenericTypeDefinition() == generic;

    /// <summary>The first type argument.</summary>
    internal ClrShape Argument() => new(Type.GetGenericArguments()[0], _nullability?.GenericTypeArguments.FirstOrDefault());

    /// <summary>The type inside <c>Nullable&lt;&gt;</c>, or null if it is something else.</summary>
    internal ClrShape? Underlying() => Nullable.GetUnderlyingType(Type) is { } underlying ? new ClrShape(underlying, null) : null;

    /// <summary>The type of the items if this is a list, else null.</summary>
    internal ClrShape? Item()
    {
        if (Type == typeof(string))
        {
            return null;
        }

        if (Type.IsArray)
        {
            return new ClrShape(Type.GetElementType() ?? typeof(object), _nullability?.ElementType);
        }

        if (SequenceItem(Type) is not { } item)
        {
            return null;
        }

        // The type argument carries the nullability as long as it is the type of the items.
        var isOwnArgument = Type.IsGenericType && Type.GetGenericArguments() is [var only] && only == item;
        return isOwnArgument ? Argument() : new ClrShape(item, null);
    }

    /// <summary>The type of the items of a stream, or null if this is none.</summary>
    internal ClrShape? StreamItem() => Is(typeof(IAsyncEnumerable<>)) ? Argument() : null;

    public override string ToString() => MemberNames.Describe(Type) + (IsNullable && !Type.IsValueType ? "?" : "");

    private static Type? SequenceItem(Type type) => type.GetInterfaces().Append(type)
        .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        ?.GetGenericArguments()[0];
}
