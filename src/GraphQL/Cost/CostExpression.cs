using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Cost;

/// <summary>The price of an operation as an expression over its variables. It is made once, and cheap to evaluate.</summary>
// https://ibm.github.io/graphql-specs/cost-spec.html#sec-Static-Query-Analysis
internal sealed class CostExpression
{
    // Selections on abstract types are priced for each object type; an operation may not make that explode.
    private const int MostTerms = 50_000;
    private readonly CostModel _model;
    private readonly CostTerm[] _root;
    private readonly List<CostTerm> _lists = [];
    private int _fields;
    private int _depth;

    private CostExpression(CostModel model, SelectionSet root)
    {
        _model = model;
        _root = [.. Fields(root).Select(field => Compile(field, null, 1))];
    }

    internal static CostExpression Of(CostModel model, SelectionSet root) => new(model, root);

    internal OperationCost Evaluate(OperationRun run)
    {
        ArgumentValues? Arguments(SelectedField field) => ArgumentsOf(run, field);
        var requested = _root.Sum(term => term.Evaluate(_model.Options.AssumedListSize, 1, Arguments));
        return new OperationCost(_fields > MostTerms ? double.MaxValue : requested, _fields, _depth);
    }

    /// <summary>What is wrong with the lengths that the operation asks for.</summary>
    internal IEnumerable<GraphQLError> CheckSizes(OperationRun run)
    {
        foreach (var term in _lists)
        {
            if (term.Size is { } rule && ArgumentsOf(run, term.Field) is { } arguments && Check(term, rule, arguments) is { } error)
            {
                yield return error;
            }
        }
    }

    private static IEnumerable<SelectedField> Fields(SelectionSet selections) => selections.Later is { } later
        ? selections.Items.Concat(later.Groups.SelectMany(group => group.Selections.Items))
        : selections.Items;

    // Arguments that do not fit fail their field when it is executed; here they tell nothing.
    private static ArgumentValues? ArgumentsOf(OperationRun run, SelectedField field)
    {
        try
        {
            return run.ArgumentsOf(field);
        }
        catch (GraphQLRequestException)
        {
            return null;
        }
    }

    private GraphQLError? Check(CostTerm term, ListSizeRule rule, ArgumentValues arguments)
    {
        var node = term.Field.Nodes[0];
        var sizes = rule.RequestedSizes(arguments).ToList();
        if (rule.RequiresOneArgument && sizes.Count != 1)
        {
            var names = string.Join(", ", rule.SlicingArguments.Select(path => string.Join('.', path)));
            return CostErrors.ListSizeAmbiguous.At(node, ("field", term.Field.Definition.Coordinate), ("arguments", names));
        }

        var limit = _model.Options.MaxListSize;
        return sizes.Count > 0 && sizes.Max() > limit
            ? CostErrors.ListTooLong.At(node, ("field", term.Field.Definition.Coordinate), ("requested", sizes.Max()), ("limit", limit))
                .WithExtension("requested", sizes.Max()).WithExtension("limit", limit)
            : null;
    }

    private CostTerm Compile(SelectedField field, ListSizeRule? above, int depth)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        _fields++;
        _depth = Math.Max(_depth, depth);
        var definition = field.Definition;
        var isIntrospection = definition.Name.StartsWith("__", StringComparison.Ordinal);
        var rule = isIntrospection ? null : _model.SizeOf(definition);
        var type = isIntrospection ? null : definition.Type.Named as CompositeType;
        var term = new CostTerm
        {
            Field = field,
            CallWeight = isIntrospection ? 0 : _model.WeightOf(definition) + GivenArguments(field).Sum(_model.WeightOf),
            ObjectWeight = type is null ? 0 : _model.WeightOf(type),
            Size = rule,
            IsSized = rule is { SizedFields.IsEmpty: true },
            TakesSizeFromAbove = above is not null && above.SizedFields.Contains(definition.Name),
            Branches = [.. (type?.PossibleTypes ?? []).Select(possible => CompileBelow(field, possible, rule, depth))],
        };
        Note(term);
        return Fold(term);
    }

    private CostTerm[] CompileBelow(SelectedField field, ObjectType type, ListSizeRule? rule, int depth) => _fields > MostTerms
        ? []
        : [.. Fields(field.SelectionsOn(type)).Select(below => Compile(below, rule, depth + 1))];

    private void Note(CostTerm term)
    {
        if (term.Size is { SlicingArguments.IsEmpty: false } && term.Field.Definition.Arguments.Count > 0)
        {
            _lists.Add(term);
        }
    }

    private CostTerm Fold(CostTerm term)
    {
        var isConstant = !term.TakesSizeFromAbove
            && (term.Size is null || term.Field.ArgumentPlan.IsConstant)
            && term.Branches.All(branch => branch.All(below => below.Constant is not null || IsConstantUnder(below)));
        return isConstant
            ? new CostTerm
            {
                Field = term.Field,
                CallWeight = term.CallWeight,
                ObjectWeight = term.ObjectWeight,
                Size = term.Size,
                IsSized = term.IsSized,
                TakesSizeFromAbove = false,
                Branches = [],
                Constant = term.Evaluate(_model.Options.AssumedListSize, 1, field => field.ArgumentPlan.Constant),
            }
            : term;
    }

    // A list whose length is told above has a constant cost if that length is constant.
    private static bool IsConstantUnder(CostTerm term) =>
        term.TakesSizeFromAbove && term.Field.ArgumentPlan.IsConstant && term.Branches.All(branch => branch.All(below => below.Constant is not null || IsConstantUnder(below)));

    private static IEnumerable<InputValueDefinition> GivenArguments(SelectedField field) =>
        field.Definition.Arguments.Where(argument => field.Nodes[0].Arguments.Any(given => given.Name.Value == argument.Name));
}
