using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Types;

/// <summary>The relation <em>conforms to</em> (10.3.2.9.2), between types and between values and types.</summary>
public static class TypeConformance
{
    /// <summary>Whether every value of a type is one of another.</summary>
    /// <param name="type">The narrower type.</param>
    /// <param name="target">The wider type.</param>
    public static bool Conforms(FeelType type, FeelType target) => (type, target) switch
    {
        (_, AnyType) or (NullType, _) => true,
        (ListType a, ListType b) => Conforms(a.Element, b.Element),
        (RangeType a, RangeType b) => Conforms(a.Endpoint, b.Endpoint),
        (ContextType a, ContextType b) => b.Fields.All(field => a.FieldType(field.Name) is { } own && Conforms(own, field.Type)),
        (FunctionType a, FunctionType b) => FunctionConforms(a, b),
        _ => type.Equals(target),
    };

    /// <summary>Whether a value is one of a type. null is one of every type, also inside lists and contexts.</summary>
    /// <param name="value">The value.</param>
    /// <param name="target">The type.</param>
    public static bool Conforms(FeelValue value, FeelType target) => (value, target) switch
    {
        (_, AnyType) or (FeelNull, _) => true,
        (FeelList list, ListType type) => type.Element is AnyType || list.Items.All(item => Conforms(item, type.Element)),
        (FeelContext context, ContextType type) => type.Fields.All(field => context.Find(field.Name) is { } own && Conforms(own, field.Type)),
        (FeelRange range, RangeType type) => Conforms(range.Start, type.Endpoint) && Conforms(range.End, type.Endpoint),
        (FeelFunction function, FunctionType type) => function.Overloads.Any(overload => OverloadConforms(overload, type)),
        _ => value.Type.Equals(target),
    };

    // Parameters are contravariant, the result is covariant.
    private static bool FunctionConforms(FunctionType type, FunctionType target) =>
        target.Parameters is null
        || (type.Parameters is not null
            && type.Parameters.Count == target.Parameters.Count
            && type.Parameters.Zip(target.Parameters).All(pair => Conforms(pair.Second, pair.First))
            && Conforms(type.Result, target.Result));

    // The result of a function whose body says nothing of its type is only known when it is called, so it is let through.
    private static bool OverloadConforms(FunctionOverload overload, FunctionType target)
    {
        if (target.Parameters is null)
        {
            return true;
        }

        var required = overload.Parameters.Count(parameter => parameter.Arity != ParameterArity.Optional);
        return target.Parameters.Count >= required
            && target.Parameters.Count <= overload.Parameters.Count
            && overload.Parameters.Zip(target.Parameters).All(pair => Conforms(pair.Second, pair.First.Type))
            && (overload.Result is AnyType || Conforms(overload.Result, target.Result));
    }
}
