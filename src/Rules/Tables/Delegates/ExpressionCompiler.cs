using System.Linq.Expressions;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Tables.Delegates;

/// <summary>
/// Translates FEEL into expression trees over the slots of a frame: <c>decimal?</c>, <c>string</c>, <c>bool?</c> and
/// <c>CalendarDate?</c>, null standing for FEEL null. What it does not translate gives null, and the interpreter runs
/// the whole expression or cell instead: contexts, lists, paths, filters, loops, quantifiers, times and durations,
/// other functions than those of <see cref="TypedOperations"/>, and operands whose types are not known beforehand.
/// </summary>
internal sealed partial class ExpressionCompiler(Surroundings surroundings)
{
    /// <summary>Taller trees are left to the interpreter: compiling them would take a deep stack.</summary>
    private const int MaxHeight = 60;

    /// <summary>Steps that folding one constant may take.</summary>
    private const int FoldingSteps = 1_000;

    private static readonly EvaluationOptions Folding = new() { Budget = EvaluationBudget.Default with { MaxSteps = FoldingSteps } };

    private readonly ParameterExpression _frame = Expression.Parameter(typeof(Frame), "frame");

    /// <summary>The value under test; null outside a test.</summary>
    private Expression? _input;

    /// <summary>Fills a slot with the value of an expression; null if it is not translated or of another kind.</summary>
    internal Action<Frame>? CompileFill(FeelExpression root, Slot slot)
    {
        if (root.Height > MaxHeight || slot.Kind == SlotKind.Value || Visit(root) is not { } value || value.Type != TypeOf(slot.Kind))
        {
            return null;
        }

        var fill = Expression.Call(_frame, PutOf(slot.Kind), null, Expression.Constant(slot.Index), value);
        return Expression.Lambda<Action<Frame>>(fill, _frame).Compile();
    }

    /// <summary>Whether the value of a slot passes a cell; null if the cell is not translated.</summary>
    internal Func<Frame, bool?>? CompileTest(UnaryTests tests, Slot input)
    {
        var isTooLarge = SyntaxParts.Of(tests).Count > MaxTests || SyntaxParts.Of(tests).Any(test => test.Expression.Height > MaxHeight);
        if (isTooLarge || input.Kind == SlotKind.Value)
        {
            return null;
        }

        var value = Expression.Variable(TypeOf(input.Kind), "input");
        _input = value;
        return Visit(tests) is { } truth
            ? Expression.Lambda<Func<Frame, bool?>>(Expression.Block([value], Expression.Assign(value, Read(input)), truth), _frame).Compile()
            : null;
    }

    private Expression? Visit(FeelExpression node) => node switch
    {
        ValueLiteral literal => Constant(literal.Value),
        Name name => surroundings.Slots.TryGetValue(name.Identifier, out var slot) && slot.Kind != SlotKind.Value ? Read(slot) : null,
        InputValue => _input,
        Arithmetic arithmetic => VisitArithmetic(arithmetic),
        Negation negation => Visit(negation.Operand) is { } operand && operand.Type == typeof(decimal?) ? Expression.Negate(operand) : null,
        Comparison comparison => VisitComparison(comparison),
        Between between => VisitBetween(between),
        Membership membership => VisitMembership(membership),
        Conjunction conjunction => VisitLogic(conjunction.Left, conjunction.Right, Expression.And),
        Disjunction disjunction => VisitLogic(disjunction.Left, disjunction.Right, Expression.Or),
        Conditional conditional => VisitConditional(conditional),
        FunctionInvocation invocation => VisitInvocation(invocation) ?? (Expression?)Fold(invocation),
        _ => null,
    };

    private MethodCallExpression Read(Slot slot) =>
        Expression.Call(_frame, GetOf(slot.Kind), null, Expression.Constant(slot.Index));

    private MethodCallExpression? VisitArithmetic(Arithmetic node) =>
        Visit(node.Left) is { } left && Visit(node.Right) is { } right && left.Type == typeof(decimal?) && right.Type == typeof(decimal?)
            ? Expression.Call(typeof(TypedOperations), nameof(TypedOperations.Calculate), null, Expression.Constant(node.Operator), left, right)
            : null;

    // A null literal takes the type of the other side; only = and != say anything about it.
    private Expression? VisitComparison(Comparison node)
    {
        var isEquality = node.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual;
        var left = Visit(node.Left);
        var right = Visit(node.Right);
        if (isEquality && left is not null && node.Right is NullLiteral)
        {
            right = Expression.Constant(null, left.Type);
        }
        else if (isEquality && right is not null && node.Left is NullLiteral)
        {
            left = Expression.Constant(null, right.Type);
        }

        return Compared(node.Operator, left, right);
    }

    private static Expression? Compared(ComparisonOperator operation, Expression? left, Expression? right)
    {
        var isOrdered = operation is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);
        return left is null || right is null || left.Type != right.Type || (isOrdered && left.Type == typeof(bool?))
            ? null
            : TypedOperations.Compare(operation, left, right);
    }

    private BinaryExpression? VisitBetween(Between node)
    {
        var value = Visit(node.Value);
        var above = Compared(ComparisonOperator.GreaterOrEqual, value, Visit(node.Low));
        var below = Compared(ComparisonOperator.LessOrEqual, value, Visit(node.High));
        return above is null || below is null ? null : Expression.And(above, below);
    }

    // Lifted & and | over bool? are the three truth values of table 50.
    private BinaryExpression? VisitLogic(FeelExpression left, FeelExpression right, Func<Expression, Expression, BinaryExpression> join) =>
        Visit(left) is { } a && Visit(right) is { } b && a.Type == typeof(bool?) && b.Type == typeof(bool?) ? join(a, b) : null;

    private ConditionalExpression? VisitConditional(Conditional node)
    {
        var condition = Visit(node.Condition);
        var then = Visit(node.Then);
        var otherwise = Visit(node.Else);
        then ??= node.Then is NullLiteral && otherwise is not null ? Expression.Constant(null, otherwise.Type) : null;
        otherwise ??= node.Else is NullLiteral && then is not null ? Expression.Constant(null, then.Type) : null;
        return condition?.Type == typeof(bool?) && then is not null && otherwise is not null && then.Type == otherwise.Type
            ? Expression.Condition(Expression.Equal(condition, Expression.Constant(true, typeof(bool?))), then, otherwise)
            : null;
    }

    private InvocationExpression? VisitInvocation(FunctionInvocation node)
    {
        if (node.Function is not Name name || surroundings.Defines(name.Identifier)
            || TypedOperations.FindFunction(name.Identifier) is not { } function || node.Arguments.Any(argument => argument.Name is not null))
        {
            return null;
        }

        var parameters = function.Method.GetParameters().Select(parameter => parameter.ParameterType);
        var arguments = node.Arguments.Select(argument => Visit(argument.Value)).ToList();
        return arguments.Select(argument => argument?.Type).SequenceEqual(parameters)
            ? Expression.Invoke(Expression.Constant(function), arguments.OfType<Expression>())
            : null;
    }

    // date("2026-01-01") and its like: the interpreter works a constant out once.
    private ConstantExpression? Fold(FeelExpression node)
    {
        var use = NameUse.Of(node);
        return use.IsConstant && !use.Names.Any(surroundings.Defines)
            ? Constant(new Interpreter(new Evaluation(Folding)).Evaluate(node, Scope.Empty))
            : null;
    }

    private static ConstantExpression? Constant(FeelValue value) => value switch
    {
        FeelNumber number => Expression.Constant(number.Value, typeof(decimal?)),
        FeelString text => Expression.Constant(text.Value),
        FeelBoolean truth => Expression.Constant(truth.Value, typeof(bool?)),
        FeelDate date => Expression.Constant(date.Value, typeof(CalendarDate?)),
        _ => null,
    };

    private static Type TypeOf(SlotKind kind) => kind switch
    {
        SlotKind.Number => typeof(decimal?),
        SlotKind.Text => typeof(string),
        SlotKind.Boolean => typeof(bool?),
        SlotKind.Date => typeof(CalendarDate?),
        _ => typeof(FeelValue),
    };

    private static string GetOf(SlotKind kind) => kind switch
    {
        SlotKind.Number => nameof(Frame.Number),
        SlotKind.Text => nameof(Frame.Text),
        SlotKind.Boolean => nameof(Frame.Truth),
        _ => nameof(Frame.Date),
    };

    private static string PutOf(SlotKind kind) => kind switch
    {
        SlotKind.Number => nameof(Frame.PutNumber),
        SlotKind.Text => nameof(Frame.PutText),
        SlotKind.Boolean => nameof(Frame.PutTruth),
        _ => nameof(Frame.PutDate),
    };
}
