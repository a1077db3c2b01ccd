using Platform.Rules.Dmn.Reading;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn.Runtime;

/// <summary>
/// Evaluates the requirements graph (10.4): every element once, after what it needs. A decision service runs in an
/// evaluation of its own with the same budget, so that its inputs stay inside.
/// </summary>
internal sealed class ModelEvaluation(Evaluation evaluation, InputValues inputs, ExplanationRecorder recorder)
{
    private readonly Dictionary<LocatedElement, FeelValue> _values = [];

    internal static DecisionResult Evaluate(DmnModel model, string nameOrId, FeelContext inputs, EvaluationOptions options)
    {
        var evaluation = new Evaluation(options);
        var recorder = new ExplanationRecorder();
        var value = evaluation.Bounded(inputs, default, "inputs") is FeelContext accepted
            ? Start(model, nameOrId, accepted, evaluation, recorder)
            : FeelNull.Value;
        return new DecisionResult(evaluation.Outcome(value), evaluation.Problems, recorder.Elements);
    }

    /// <summary>The functions that a decision may call, under their names. They depend on no input.</summary>
    internal static FeelContext KnowledgeOf(DmnModel model, Decision decision, Evaluation evaluation)
    {
        var run = new ModelEvaluation(evaluation, new InputValues(model, FeelContext.Empty), new ExplanationRecorder());
        foreach (var knowledge in decision.Knowledge.Select(model.Resolve).OfType<LocatedElement>())
        {
            run.ValueOf(knowledge);
        }

        return run.Required(model, decision.Knowledge);
    }

    private static FeelValue Start(
        DmnModel model, string nameOrId, FeelContext inputs, Evaluation evaluation, ExplanationRecorder recorder)
    {
        var run = new ModelEvaluation(evaluation, new InputValues(model, inputs), recorder);
        return model.Locate(nameOrId) switch
        {
            { Element: DecisionService } service => run.CallWith(run.FunctionOf(service), inputs),
            { Element: BusinessKnowledgeModel } knowledge => run.CallWith(run.ValueOf(knowledge), inputs),
            null or { Element: KnowledgeSource } => evaluation.Fail(FeelProblemKind.UnknownElement, default, nameOrId),
            var element => run.ValueOf(element),
        };
    }

    private FeelValue ValueOf(LocatedElement target)
    {
        if (_values.TryGetValue(target, out var known))
        {
            return known;
        }

        foreach (var element in RequirementOrder.Of(target, _values))
        {
            _values[element] = Compute(element);
        }

        return _values[target];
    }

    private FeelValue Compute(LocatedElement located) => located.Element switch
    {
        InputData input => Accept(input.Variable, inputs.Find(located.Model, input.Variable.Name), input),
        Decision decision => Decide(located, decision),
        BusinessKnowledgeModel knowledge => FunctionOf(located, knowledge),
        DecisionService => FunctionOf(located),
        _ => FeelNull.Value,
    };

    private FeelValue Accept(InformationItem variable, FeelValue? value, DrgElement element)
    {
        evaluation.Origin = new ExpressionOrigin(element.Id, element.Name, "");
        return value is null
            ? evaluation.Fail(FeelProblemKind.MissingInput, default, variable.Name)
            : ItemCoercion.Coerce(value, variable.Type, evaluation);
    }

    private FeelValue Decide(LocatedElement located, Decision decision)
    {
        // Information and knowledge of one import stand in one context, so both are put together at once.
        var scope = new ContextScope(null, Required(located.Model, decision.Information.Concat(decision.Knowledge)));
        return recorder.Record(located, Required(located.Model, decision.Information), () =>
        {
            var value = new BoxedInterpreter(evaluation, decision, recorder).Evaluate(decision.Logic, scope);
            return Accept(decision.Variable, value, decision);
        });
    }

    /// <summary>The values of required elements under their names; those of an import in a context under its name.</summary>
    private FeelContext Required(DmnModel model, IEnumerable<DrgReference> references)
    {
        var entries = new List<KeyValuePair<string, FeelValue>>();
        foreach (var group in references.GroupBy(reference => reference.Namespace))
        {
            var members = group
                .Select(model.Resolve)
                .OfType<LocatedElement>()
                .Select(element => KeyValuePair.Create(ElementTypes.NameOf(element.Element), _values.GetValueOrDefault(element, FeelNull.Value)));
            var prefix = model.Imports.FirstOrDefault(import => import.Namespace == group.Key)?.Name ?? "";
            entries.AddRange(group.Key == model.Namespace || prefix.Length == 0 ? members : [new(prefix, new FeelContext(members))]);
        }

        return new FeelContext(entries);
    }

    private FeelValue FunctionOf(LocatedElement located, BusinessKnowledgeModel knowledge)
    {
        if (knowledge.Logic is not { } logic)
        {
            return evaluation.Fail(FeelProblemKind.NoLogic, default, knowledge.Name);
        }

        var scope = new GrowingScope(new ContextScope(null, Required(located.Model, knowledge.Knowledge)));
        var result = knowledge.Variable.Type.Type is FunctionType ? ItemType.Any : knowledge.Variable.Type;
        var function = new BoxedInterpreter(evaluation, knowledge, recorder).FunctionOf(knowledge.Name, logic, result, (arguments, callee) =>
        {
            var inner = BoxedInterpreter.Parameters(logic, arguments, scope);
            return recorder.Record(located, arguments.Named(), () => callee.Evaluate(logic.Body, inner));
        });
        scope.Add(knowledge.Variable.Name, function);
        return function;
    }

    // 10.4: the parameters of a service are its input data, then its input decisions.
    private FeelFunction FunctionOf(LocatedElement located)
    {
        var service = (DecisionService)located.Element;
        var needed = service.InputData.Concat(service.InputDecisions).Select(located.Model.Resolve).OfType<LocatedElement>().ToList();
        var parameters = needed.Select(element =>
            new FunctionParameter(ElementTypes.NameOf(element.Element), ElementTypes.Of(element.Model, element.Element)) { AcceptsNull = true });
        var result = service.Variable.Type.Type is FunctionType ? ItemType.Any : service.Variable.Type;
        return new FeelFunction(service.Name, [new FunctionOverload([.. parameters], result.Type, arguments =>
            Accept(new InformationItem(service.Variable.Name, result), RunService(located, service, needed, arguments), service))]);
    }

    private FeelValue RunService(LocatedElement located, DecisionService service, List<LocatedElement> needed, Arguments arguments)
    {
        var caller = arguments.Evaluation.Origin;
        var run = new ModelEvaluation(arguments.Evaluation, new InputValues(located.Model, FeelContext.Empty), recorder);
        for (var i = 0; i < needed.Count; i++)
        {
            run._values[needed[i]] = ItemCoercion.Coerce(arguments[i], VariableOf(needed[i].Element).Type, arguments.Evaluation);
        }

        var outputs = service.OutputDecisions
            .Select(located.Model.Resolve)
            .OfType<LocatedElement>()
            .Select(output => KeyValuePair.Create(ElementTypes.NameOf(output.Element), run.ValueOf(output)))
            .ToList();
        arguments.Evaluation.Origin = caller;
        return outputs is [var only] ? only.Value : new FeelContext(outputs);
    }

    private static InformationItem VariableOf(DrgElement element) => element switch
    {
        InputData input => input.Variable,
        Decision decision => decision.Variable,
        _ => new InformationItem(element.Name, ItemType.Any),
    };

    /// <summary>Calls a function with values by the names of its parameters; a missing one is null with a reason.</summary>
    private FeelValue CallWith(FeelValue callee, FeelContext values)
    {
        if (callee is not FeelFunction function)
        {
            return callee;
        }

        var arguments = function.Overloads[0].Parameters.Select(parameter => (
            (string?)parameter.Name,
            values.Find(parameter.Name) ?? evaluation.Fail(FeelProblemKind.MissingInput, default, parameter.Name)));
        return Invocation.Invoke(function, [.. arguments], evaluation, default);
    }
}
