using Platform.Rules.Feel.Types;

namespace Platform.Rules.Feel.Syntax;

/// <summary>What can be said of an expression's type from the types of its parts; silent (Any) rather than wrong.</summary>
internal static class StaticTypes
{
    /// <summary>
    /// The largest inferred type. Entries that refer to earlier entries share their types, so a short text can
    /// describe a type of exponential size; beyond the limit the inference gives up.
    /// </summary>
    private const int MaxSize = 500;

    internal static FeelType OfList(IEnumerable<FeelExpression> items) =>
        Bounded(new ListType(FeelType.Join(items.Select(item => item.Type))), FeelType.AnyList);

    internal static FeelType OfContext(IEnumerable<ContextEntry> entries) =>
        Bounded(new ContextType([.. entries.Select(entry => new ContextField(entry.Key, entry.Value.Type))]), FeelType.AnyContext);

    internal static FeelType OfFunction(IEnumerable<FormalParameter> parameters, FeelType result) =>
        Bounded(new FunctionType([.. parameters.Select(parameter => parameter.Type)], result), FeelType.AnyFunction);

    private static FeelType Bounded(FeelType type, FeelType otherwise) => type.Size <= MaxSize ? type : otherwise;

    internal static FeelType OfArithmetic(ArithmeticOperator operation, FeelType left, FeelType right) =>
        left == FeelType.Number && right == FeelType.Number ? FeelType.Number
        : operation == ArithmeticOperator.Add && left == FeelType.Text && right == FeelType.Text ? FeelType.Text
        : FeelType.Any;

    internal static FeelType OfPath(FeelType source, string property) => source switch
    {
        ContextType context => context.FieldType(property) ?? FeelType.Any,
        ListType list => Bounded(new ListType(OfPath(list.Element, property)), FeelType.AnyList),
        RangeType range when property is "start" or "end" => range.Endpoint,
        _ => FeelType.Any,
    };

    internal static FeelType OfFilter(FeelType source, FeelType condition)
    {
        var element = ElementOf(source);
        return condition == FeelType.Number ? element
            : condition == FeelType.Boolean ? Bounded(new ListType(element), FeelType.AnyList)
            : FeelType.Any;
    }

    /// <summary>The type of a loop variable over a value; a value that is no list or range counts as a list of itself.</summary>
    internal static FeelType ElementOf(FeelType source) => source switch
    {
        ListType list => list.Element,
        RangeType range => range.Endpoint,
        NullType => FeelType.Any,
        _ => source,
    };
}
