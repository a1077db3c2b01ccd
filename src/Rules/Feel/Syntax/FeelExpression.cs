using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Syntax;

/// <summary>
/// A node of the syntax tree (DMN 1.5, 10.3.1.2). Closed: every kind of expression is in this file.
/// Trees are immutable; their height is limited by <see cref="FeelLimits.MaxHeight"/>, so recursion over them is safe.
/// </summary>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Height">1 for a leaf, otherwise one more than its tallest part.</param>
/// <param name="Type">What is known of its value without evaluating; <see cref="FeelType.Any"/> where nothing is.</param>
public abstract record FeelExpression(Span Span, int Height, FeelType Type)
{
    private protected static int Above(params ReadOnlySpan<FeelExpression?> parts)
    {
        var height = 0;
        foreach (var part in parts)
        {
            height = Math.Max(height, part?.Height ?? 0);
        }

        return height + 1;
    }
}

/// <summary><c>null</c></summary>
public sealed record NullLiteral(Span Span) : FeelExpression(Span, 1, FeelType.Null);

/// <summary>A number, string, boolean or <c>@"…"</c> literal (rules 31 to 37 and 65).</summary>
/// <param name="Value">The value; never null or a compound.</param>
/// <param name="Span">Where it stands in the source.</param>
public sealed record ValueLiteral(FeelValue Value, Span Span) : FeelExpression(Span, 1, Value.Type);

/// <summary>An <c>@"…"</c> literal whose text is no date, time or duration; evaluates to null with a reason.</summary>
/// <param name="Text">The text between the quotation marks.</param>
/// <param name="Span">Where it stands in the source.</param>
public sealed record UnreadableLiteral(string Text, Span Span) : FeelExpression(Span, 1, FeelType.Null);

/// <summary>A name (rule 25): a variable or, where no variable has the name, a built-in function.</summary>
/// <param name="Identifier">The name as declared; where it is not declared, as written with single spaces.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Type">The declared type.</param>
public sealed record Name(string Identifier, Span Span, FeelType Type) : FeelExpression(Span, 1, Type);

/// <summary>The value under test, written <c>?</c>.</summary>
public sealed record InputValue(Span Span, FeelType Type) : FeelExpression(Span, 1, Type);

/// <summary>An operation of two numbers, strings, dates, times or durations (rule 4).</summary>
public sealed record Arithmetic(ArithmeticOperator Operator, FeelExpression Left, FeelExpression Right, Span Span)
    : FeelExpression(Span, Above(Left, Right), StaticTypes.OfArithmetic(Operator, Left.Type, Right.Type));

/// <summary>A leading minus (rule 24).</summary>
public sealed record Negation(FeelExpression Operand, Span Span) : FeelExpression(Span, Above(Operand), Operand.Type);

/// <summary>A comparison (rule 49a).</summary>
public sealed record Comparison(ComparisonOperator Operator, FeelExpression Left, FeelExpression Right, Span Span)
    : FeelExpression(Span, Above(Left, Right), FeelType.Boolean);

/// <summary><c>value between low and high</c> (rule 49b).</summary>
public sealed record Between(FeelExpression Value, FeelExpression Low, FeelExpression High, Span Span)
    : FeelExpression(Span, Above(Value, Low, High), FeelType.Boolean);

/// <summary><c>value in test</c> or <c>value in (test, …)</c> (rules 49c and 49d).</summary>
/// <param name="Value">The value under test.</param>
/// <param name="Tests">At least one; each reads <c>?</c> as the value.</param>
/// <param name="Span">Where it stands in the source.</param>
public sealed record Membership(FeelExpression Value, IReadOnlyList<UnaryTest> Tests, Span Span)
    : FeelExpression(Span, Above([Value, .. Tests.Select(test => test.Expression)]), FeelType.Boolean);

/// <summary><c>&lt; 5</c> and the like (rule 7): a test where a test stands, elsewhere the range it describes.</summary>
public sealed record UnaryComparison(ComparisonOperator Operator, FeelExpression Endpoint, Span Span)
    : FeelExpression(Span, Above(Endpoint), new RangeType(Endpoint.Type));

/// <summary><c>and</c> (rule 48).</summary>
public sealed record Conjunction(FeelExpression Left, FeelExpression Right, Span Span)
    : FeelExpression(Span, Above(Left, Right), FeelType.Boolean);

/// <summary><c>or</c> (rule 47).</summary>
public sealed record Disjunction(FeelExpression Left, FeelExpression Right, Span Span)
    : FeelExpression(Span, Above(Left, Right), FeelType.Boolean);

/// <summary><c>value instance of type</c> (rule 51).</summary>
public sealed record InstanceOf(FeelExpression Value, FeelType Tested, Span Span)
    : FeelExpression(Span, Above(Value), FeelType.Boolean);

/// <summary><c>source.property</c> (rule 43).</summary>
public sealed record PathExpression(FeelExpression Source, string Property, Span Span)
    : FeelExpression(Span, Above(Source), StaticTypes.OfPath(Source.Type, Property));

/// <summary><c>source[condition]</c> (rule 50): a filter or an index.</summary>
public sealed record Filter(FeelExpression Source, FeelExpression Condition, Span Span)
    : FeelExpression(Span, Above(Source, Condition), StaticTypes.OfFilter(Source.Type, Condition.Type));

/// <summary>One argument of an invocation.</summary>
/// <param name="Name">The parameter it names; null where arguments are positional.</param>
/// <param name="Value">The argument.</param>
public sealed record Argument(string? Name, FeelExpression Value);

/// <summary><c>function(argument, …)</c> (rules 38 to 42). Either all arguments are named or none is.</summary>
public sealed record FunctionInvocation(FeelExpression Function, IReadOnlyList<Argument> Arguments, Span Span)
    : FeelExpression(Span, Above([Function, .. Arguments.Select(argument => argument.Value)]), (Function.Type as FunctionType)?.Result ?? FeelType.Any);

/// <summary><c>if … then … else …</c> (rule 45).</summary>
public sealed record Conditional(FeelExpression Condition, FeelExpression Then, FeelExpression Else, Span Span)
    : FeelExpression(Span, Above(Condition, Then, Else), Then.Type.Join(Else.Type));

/// <summary>One <c>name in source</c> of a loop or quantifier; <c>name in start..end</c> where <see cref="End"/> is given.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Source">The list or range, or the start.</param>
/// <param name="End">The end of a range without brackets; null otherwise.</param>
public sealed record Iterator(string Variable, FeelExpression Source, FeelExpression? End);

/// <summary><c>for … return …</c> (rules 44 and 63).</summary>
/// <param name="Iterators">At least one; a later one sees the variables of the earlier.</param>
/// <param name="Return">The element for each combination; sees also <c>partial</c>.</param>
/// <param name="Span">Where it stands in the source.</param>
public sealed record ForExpression(IReadOnlyList<Iterator> Iterators, FeelExpression Return, Span Span)
    : FeelExpression(Span, Above([Return, .. Iterators.Select(i => i.Source), .. Iterators.Select(i => i.End)]), StaticTypes.OfList([Return]));

/// <summary><c>some … satisfies …</c> and <c>every … satisfies …</c> (rule 46).</summary>
public sealed record Quantified(Quantifier Quantifier, IReadOnlyList<Iterator> Iterators, FeelExpression Condition, Span Span)
    : FeelExpression(Span, Above([Condition, .. Iterators.Select(i => i.Source), .. Iterators.Select(i => i.End)]), FeelType.Boolean);

/// <summary>A parameter of a function literal.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its declared type; <see cref="FeelType.Any"/> where none is.</param>
public sealed record FormalParameter(string Name, FeelType Type);

/// <summary><c>function(…) body</c> (rule 55).</summary>
/// <param name="Parameters">In order; may be empty.</param>
/// <param name="Body">The result.</param>
/// <param name="IsExternal">Whether the body describes code outside FEEL; such a function is never run.</param>
/// <param name="Span">Where it stands in the source.</param>
public sealed record FunctionLiteral(IReadOnlyList<FormalParameter> Parameters, FeelExpression Body, bool IsExternal, Span Span)
    : FeelExpression(Span, Above(Body), StaticTypes.OfFunction(Parameters, IsExternal ? FeelType.Any : Body.Type));

/// <summary><c>[a, b]</c> (rule 54).</summary>
public sealed record ListLiteral(IReadOnlyList<FeelExpression> Items, Span Span)
    : FeelExpression(Span, Above([.. Items]), StaticTypes.OfList(Items));

/// <summary>One entry of a context.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value; sees the entries before it.</param>
public sealed record ContextEntry(string Key, Span KeySpan, FeelExpression Value);

/// <summary><c>{key: value}</c> (rules 57 to 59).</summary>
public sealed record ContextLiteral(IReadOnlyList<ContextEntry> Entries, Span Span)
    : FeelExpression(Span, Above([.. Entries.Select(entry => entry.Value)]), StaticTypes.OfContext(Entries));

/// <summary><c>[a..b]</c>, <c>(a..b)</c> and so on (rule 8).</summary>
/// <param name="StartIncluded">Whether the start belongs to the range.</param>
/// <param name="Start">The lower endpoint.</param>
/// <param name="End">The upper endpoint.</param>
/// <param name="EndIncluded">Whether the end belongs to the range.</param>
/// <param name="Span">Where it stands in the source.</param>
public sealed record RangeLiteral(bool StartIncluded, FeelExpression Start, FeelExpression End, bool EndIncluded, Span Span)
    : FeelExpression(Span, Above(Start, End), new RangeType(Start.Type.Join(End.Type)));
