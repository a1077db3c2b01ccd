using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;

namespace Platform.Rules.Dmn.Reading;

/// <summary>What is known of the type of a boxed expression before it is evaluated; used to resolve names after a dot.</summary>
internal static class BoxedTypes
{
    /// <summary>The declared type of an item, else what its expression tells.</summary>
    internal static FeelType Of(InformationItem item, BoxedExpression? value) =>
        item.Type.Type is AnyType ? Of(value) : item.Type.Type;

    internal static FeelType Of(BoxedExpression? expression) => expression switch
    {
        null => FeelType.Any,
        { Type.Type: not AnyType } => expression.Type.Type,
        BoxedLiteral literal => literal.Expression.Root?.Type ?? FeelType.Any,
        BoxedContext context => OfContext(context),
        BoxedFunction function => new FunctionType([.. function.Parameters.Select(parameter => parameter.Type.Type)], Of(function.Body)),
        BoxedRelation relation => new ListType(new ContextType([.. relation.Columns.Select(Field)])),
        _ => FeelType.Any,
    };

    internal static FeelType ElementOf(BoxedExpression? source) => StaticTypes.ElementOf(Of(source));

    private static ContextField Field(InformationItem item) => new(item.Name, item.Type.Type);

    private static FeelType OfContext(BoxedContext context)
    {
        var result = context.Entries.FirstOrDefault(entry => entry.Variable is null);
        if (result is not null)
        {
            return Of(result.Value);
        }

        var fields = context.Entries
            .Where(entry => entry.Variable is not null)
            .Select(entry => new ContextField(entry.Variable?.Name ?? "", entry.Variable is null ? FeelType.Any : Of(entry.Variable, entry.Value)));
        return new ContextType([.. fields]);
    }
}
