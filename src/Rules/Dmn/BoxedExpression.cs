using Platform.Rules.Feel.Syntax;

namespace Platform.Rules.Dmn;

/// <summary>The logic of a decision or function (10.2 and 7.3.1). Closed: every kind is in this file.</summary>
/// <param name="Id">Id in the XML; empty where it has none.</param>
/// <param name="Type">The declared type of the result; <see cref="ItemType.Any"/> where none is.</param>
/// <param name="Location">Where it stands in the XML.</param>
public abstract record BoxedExpression(string Id, ItemType Type, SourceLocation Location);

/// <summary>A FEEL expression (7.3.4).</summary>
public sealed record BoxedLiteral(ExpressionText Expression, string Id, ItemType Type, SourceLocation Location)
    : BoxedExpression(Id, Type, Location);

/// <summary>An expression of a kind or language that is not supported; evaluates to null with a reason.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Id in the XML.</param>
/// <param name="Location">Where it stands in the XML.</param>
public sealed record BoxedUnsupported(string Kind, string Id, SourceLocation Location)
    : BoxedExpression(Id, ItemType.Any, Location);

/// <summary>One row of a boxed context.</summary>
/// <param name="Variable">Its key and type; null for the row that is the result.</param>
/// <param name="Value">Its value, which sees the rows above; null where the row has none.</param>
public sealed record BoxedEntry(InformationItem? Variable, BoxedExpression? Value);

/// <summary>A boxed context (10.2.1.4). If a row without key is there, its value is the result instead of the context.</summary>
public sealed record BoxedContext(IReadOnlyList<BoxedEntry> Entries, string Id, ItemType Type, SourceLocation Location)
    : BoxedExpression(Id, Type, Location);

/// <summary>One argument of a boxed invocation.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">The argument; null where it is left empty.</param>
public sealed record BoxedBinding(InformationItem Parameter, BoxedExpression? Value);

/// <summary>A boxed invocation (10.2.1.3).</summary>
/// <param name="Function">What is called; null where it is missing.</param>
/// <param name="Bindings">The arguments by name.</param>
/// <param name="Id">Id in the XML.</param>
/// <param name="Type">The declared type of the result.</param>
/// <param name="Location">Where it stands in the XML.</param>
public sealed record BoxedInvocation(
    BoxedExpression? Function, IReadOnlyList<BoxedBinding> Bindings, string Id, ItemType Type, SourceLocation Location)
    : BoxedExpression(Id, Type, Location);

/// <summary>A boxed function (10.2.1.7).</summary>
/// <param name="Parameters">In order.</param>
/// <param name="Body">The result; null where it is missing.</param>
/// <param name="IsExternal">Whether it is implemented in Java or PMML; such a function is never run.</param>
/// <param name="Id">Id in the XML.</param>
/// <param name="Type">The declared type of the result.</param>
/// <param name="Location">Where it stands in the XML.</param>
public sealed record BoxedFunction(
    IReadOnlyList<InformationItem> Parameters, BoxedExpression? Body, bool IsExternal, string Id, ItemType Type, SourceLocation Location)
    : BoxedExpression(Id, Type, Location);

/// <summary>A boxed list (10.2.1.5).</summary>
public sealed record BoxedList(IReadOnlyList<BoxedExpression> Items, string Id, ItemType Type, SourceLocation Location)
    : BoxedExpression(Id, Type, Location);

/// <summary>A relation (10.2.1.6): a list of contexts with the same keys.</summary>
/// <param name="Columns">The keys with their types.</param>
/// <param name="Rows">Each as many cells as there are columns.</param>
/// <param name="Id">Id in the XML.</param>
/// <param name="Type">The declared type of the result.</param>
/// <param name="Location">Where it stands in the XML.</param>
public sealed record BoxedRelation(
    IReadOnlyList<InformationItem> Columns, IReadOnlyList<IReadOnlyList<BoxedExpression>> Rows, string Id, ItemType Type, SourceLocation Location)
    : BoxedExpression(Id, Type, Location);

/// <summary>A boxed conditional (10.2.1.8). A missing branch is null.</summary>
public sealed record BoxedConditional(
    BoxedExpression? If, BoxedExpression? Then, BoxedExpression? Else, string Id, ItemType Type, SourceLocation Location)
    : BoxedExpression(Id, Type, Location);

/// <summary>A boxed filter (10.2.1.9).</summary>
public sealed record BoxedFilter(BoxedExpression? In, BoxedExpression? Match, string Id, ItemType Type, SourceLocation Location)
    : BoxedExpression(Id, Type, Location);

/// <summary>A boxed loop (10.2.1.10).</summary>
public sealed record BoxedFor(
    string Variable, BoxedExpression? In, BoxedExpression? Return, string Id, ItemType Type, SourceLocation Location)
    : BoxedExpression(Id, Type, Location);

/// <summary>A boxed quantifier (10.2.1.11).</summary>
public sealed record BoxedQuantified(
    Quantifier Quantifier, string Variable, BoxedExpression? In, BoxedExpression? Satisfies, string Id, ItemType Type, SourceLocation Location)
    : BoxedExpression(Id, Type, Location);

/// <summary>A decision table (8).</summary>
public sealed record DecisionTable(string Id, ItemType Type, SourceLocation Location) : BoxedExpression(Id, Type, Location)
{
    /// <summary>Which of the matching rules count.</summary>
    public HitPolicy HitPolicy { get; init; }

    /// <summary>How a collect table makes one value of many.</summary>
    public Aggregation Aggregation { get; init; }

    /// <summary>The input columns; may be empty.</summary>
    public IReadOnlyList<InputClause> Inputs { get; init; } = [];

    /// <summary>The output columns; at least one in a usable table.</summary>
    public IReadOnlyList<OutputClause> Outputs { get; init; } = [];

    /// <summary>The names of the annotation columns.</summary>
    public IReadOnlyList<string> AnnotationNames { get; init; } = [];

    /// <summary>The rules in order; each has as many tests and entries as there are columns.</summary>
    public IReadOnlyList<DecisionRule> Rules { get; init; } = [];
}
