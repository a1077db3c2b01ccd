using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Cost;

/// <summary>What a schema declares of the costs of its fields.</summary>
// https://ibm.github.io/graphql-specs/cost-spec.html
internal sealed class CostModel
{
    private const double CompositeWeight = 1;
    private static readonly ImmutableArray<string[]> UsualSlicing = [["first"], ["last"]];
    private readonly FrozenDictionary<ISchemaElement, double> _weights;
    private readonly FrozenDictionary<FieldDefinition, ListSizeRule> _sizes;

    private CostModel(CostOptions options, Dictionary<ISchemaElement, double> weights, Dictionary<FieldDefinition, ListSizeRule> sizes)
    {
        Options = options;
        _weights = weights.ToFrozenDictionary<ISchemaElement, double>(ReferenceEqualityComparer.Instance);
        _sizes = sizes.ToFrozenDictionary();
    }

    internal CostOptions Options { get; }

    /// <summary>Reads the directives of a schema.</summary>
    /// <exception cref="GraphQLSchemaException">A weight is no number, or a list size names what does not exist; every error is listed.</exception>
    internal static CostModel Read(Schema schema, CostOptions options)
    {
        var weights = new Dictionary<ISchemaElement, double>(ReferenceEqualityComparer.Instance);
        var sizes = new Dictionary<FieldDefinition, ListSizeRule>();
        var errors = new List<GraphQLError>();
        foreach (var element in schema.Types.SelectMany(Elements))
        {
            if (Find(element, "cost") is { } cost && ReadWeight(cost, errors) is { } weight)
            {
                weights.Add(element, weight);
            }

            if (element is FieldDefinition field && Find(field, "listSize") is { } size)
            {
                var rule = ListSizeRule.From(size);
                errors.AddRange(Check(field, rule, size));
                sizes.Add(field, rule);
            }
        }

        return errors.Count == 0 ? new CostModel(options, weights, sizes) : throw new GraphQLSchemaException([.. errors]);
    }

    internal double WeightOf(FieldDefinition field) =>
        _weights.TryGetValue(field, out var weight) ? weight : field.Type.Named is CompositeType ? CompositeWeight : 0;

    internal double WeightOf(CompositeType type) => _weights.GetValueOrDefault(type, CompositeWeight);

    internal double WeightOf(InputValueDefinition argument) => _weights.GetValueOrDefault(argument);

    /// <summary>How a field's list gets its length; for a list without <c>@listSize</c> by <c>first</c> or <c>last</c>, if it has them.</summary>
    internal ListSizeRule? SizeOf(FieldDefinition field)
    {
        if (_sizes.TryGetValue(field, out var rule))
        {
            return rule;
        }

        return field.Type.Nullable is ListType ? new ListSizeRule(UsualSlicing, null, [], RequiresOneArgument: false) : null;
    }

    private static IEnumerable<ISchemaElement> Elements(NamedType type) => type is FieldsType fields
        ? fields.Fields.SelectMany(field => field.Arguments.Cast<ISchemaElement>().Prepend(field)).Prepend(type)
        : [type];

    private static AppliedDirective? Find(ISchemaElement element, string name) =>
        element.Directives.FirstOrDefault(directive => directive.Definition.Name == name);

    private static double? ReadWeight(AppliedDirective cost, List<GraphQLError> errors)
    {
        var text = cost.GetArgument("weight") as string;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight))
        {
            return weight;
        }

        errors.Add(CostErrors.WeightInvalid.At(cost.Node, ("weight", text ?? "null")));
        return null;
    }

    private static IEnumerable<GraphQLError> Check(FieldDefinition field, ListSizeRule rule, AppliedDirective directive)
    {
        var missingArguments = rule.SlicingArguments.Select(path => path[0]).Where(name => field.Arguments.Find(name) is null);
        var below = field.Type.Named as FieldsType;
        var missingFields = rule.SizedFields.Where(name => below?.Fields.Find(name) is null);
        return missingArguments.Concat(missingFields)
            .Select(name => CostErrors.ListSizeUnknown.At(directive.Node, ("field", field.Coordinate), ("name", name)));
    }
}
