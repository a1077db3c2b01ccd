using Platform.Rules.Feel;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn.Runtime;

internal sealed partial class BoxedInterpreter
{
    // 10.2.1.3.
    private FeelValue EvaluateInvocation(BoxedInvocation invocation, Scope scope)
    {
        var callee = Evaluate(invocation.Function, scope);
        var arguments = invocation.Bindings
            .Select(binding => (Name: (string?)binding.Parameter.Name, Value: binding.Value is null ? FeelNull.Value : Bound(binding, scope)))
            .ToList();
        At(invocation.Id);
        return callee is FeelFunction function
            ? Invocation.Invoke(function, arguments, evaluation, default)
            : Fail(FeelProblemKind.NotAFunction, invocation.Id, $"{callee.Type}");
    }

    private FeelValue Bound(BoxedBinding binding, Scope scope) =>
        ItemCoercion.Coerce(Evaluate(binding.Value, scope), binding.Parameter.Type, evaluation);

    // 10.2.1.7: the function keeps the scope in which it stands.
    private FeelFunction EvaluateFunction(BoxedFunction function, Scope scope) =>
        FunctionOf("", function, ItemType.Any, (arguments, callee) => callee.Evaluate(function.Body, Parameters(function, arguments, scope)));

    /// <summary>A function value over formal parameters; the body runs in the evaluation of the caller.</summary>
    internal FeelFunction FunctionOf(
        string name, BoxedFunction function, ItemType result, Func<Arguments, BoxedInterpreter, FeelValue> body)
    {
        var parameters = function.Parameters.Select(parameter => new FunctionParameter(parameter.Name, parameter.Type.Type) { AcceptsNull = true });
        var resultType = function.Type.Type is AnyType ? result : function.Type;
        return new FeelFunction(name, [new FunctionOverload([.. parameters], resultType.Type, arguments => Run(function, resultType, body, arguments))]);
    }

    internal static GrowingScope Parameters(BoxedFunction function, Arguments arguments, Scope scope)
    {
        var inner = new GrowingScope(scope);
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            var parameter = function.Parameters[i];
            inner.Add(parameter.Name, ItemCoercion.Coerce(arguments[i], parameter.Type, arguments.Evaluation));
        }

        return inner;
    }

    private FeelValue Run(
        BoxedFunction function, ItemType result, Func<Arguments, BoxedInterpreter, FeelValue> body, Arguments arguments)
    {
        if (function.IsExternal)
        {
            return arguments.Fail(FeelProblemKind.ExternalFunction, arguments.Function.Length > 0 ? arguments.Function : element.Name);
        }

        var caller = arguments.Evaluation.Origin;
        var value = body(arguments, new BoxedInterpreter(arguments.Evaluation, element, recorder));
        value = ItemCoercion.Coerce(value, result, arguments.Evaluation);
        arguments.Evaluation.Origin = caller;
        return value;
    }
}
