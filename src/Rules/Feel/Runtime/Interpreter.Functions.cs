using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

internal sealed partial class Interpreter
{
    // 10.3.2.13.2.
    private FeelValue EvaluateInvocation(FunctionInvocation node, Scope scope)
    {
        var callee = Evaluate(node.Function, scope);
        var arguments = new (string? Name, FeelValue Value)[node.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = (node.Arguments[i].Name, Evaluate(node.Arguments[i].Value, scope));
        }

        return callee is FeelFunction function
            ? Invocation.Invoke(function, arguments, evaluation, node.Span)
            : Fail(node, FeelProblemKind.NotAFunction, $"{callee.Type}");
    }

    // 10.3.2.13.1: the function keeps the scope in which it was written.
    private FeelFunction EvaluateFunctionLiteral(FunctionLiteral node, Scope scope)
    {
        var parameters = node.Parameters.Select(parameter => new FunctionParameter(parameter.Name, parameter.Type) { AcceptsNull = true });
        var origin = evaluation.Origin;
        FunctionBody body = node.IsExternal
            ? arguments => arguments.Fail(FeelProblemKind.ExternalFunction, "function")
            : arguments => Call(node, scope, origin, arguments);
        return new FeelFunction("", [new FunctionOverload([.. parameters], node.IsExternal ? Types.FeelType.Any : node.Body.Type, body)]);
    }

    private static FeelValue Call(FunctionLiteral node, Scope scope, ExpressionOrigin? origin, Arguments arguments)
    {
        var inner = new GrowingScope(scope);
        for (var i = 0; i < node.Parameters.Count; i++)
        {
            inner.Add(node.Parameters[i].Name, arguments[i]);
        }

        var evaluation = arguments.Evaluation;
        var caller = evaluation.Origin;
        evaluation.Origin = origin;
        var value = new Interpreter(evaluation).Evaluate(node.Body, inner);
        evaluation.Origin = caller;
        return value;
    }
}
