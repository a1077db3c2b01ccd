using Platform.Domain.Regions;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Types;

namespace Platform.Api.Aggregates;

/// <summary>
/// The conditions of a caller who may not read the rows, each as the choice of one group of a dimension. Statistics are then
/// made of all groups, protected as a whole, and shown for the chosen ones: a condition gets no more than grouping would.
/// </summary>
/// <param name="Region">The division that the conditions name; <see langword="null"/> for none.</param>
/// <param name="Groups">Other dimensions with the value that was chosen.</param>
internal sealed record LiftedConditions(DivisionCode? Region, IReadOnlyList<KeyValuePair<AggregateDimension, string>> Groups)
{
    /// <exception cref="Platform.GraphQL.Errors.GraphQLRequestException">A condition chooses something else than one group.</exception>
    public static LiftedConditions Of(AggregateSubject subject, InputObjectValue? where)
    {
        var collector = new Collector(subject);
        if (where is not null)
        {
            collector.Visit(where, "");
        }

        return new LiftedConditions(collector.Region, collector.Groups);
    }

    /// <summary>Whether the rows are restricted to a division or an enterprise by conditions that always hold.</summary>
    /// <param name="subject">What is aggregated.</param>
    /// <param name="where">The filter.</param>
    /// <param name="region">The division that contains the wanted rows; <see langword="null"/> for none.</param>
    /// <param name="creditCode">The enterprise that has the wanted rows; <see langword="null"/> for none.</param>
    public static bool IsWithin(AggregateSubject subject, InputObjectValue? where, string? region, string? creditCode)
    {
        var tiers = subject.Dimensions.First(dimension => dimension.Tier is not null).Conditions;
        var enterprise = subject.Places.Enterprise is null ? "creditCode" : "enterprise.creditCode";
        return where is not null && Conjuncts(where, "").Any(conjunct =>
            (region is not null && tiers.Contains((conjunct.Path, conjunct.Operation)) && conjunct.Value is string code && code.StartsWith(region, StringComparison.Ordinal))
            || (creditCode is not null && conjunct.Path == enterprise && conjunct.Operation == "eq" && creditCode.Equals(conjunct.Value as string, StringComparison.Ordinal)));
    }

    // All conditions that must hold, whatever else is said: no or, no not, no lists.
    private static IEnumerable<(string Path, string Operation, object? Value)> Conjuncts(InputObjectValue filter, string path)
    {
        for (var index = 0; index < filter.Type.Fields.Count; index++)
        {
            var (name, value) = (filter.Type.Fields[index].Name, filter[index]);
            var under = name switch
            {
                _ when !InputValues.IsGiven(value) => [],
                "and" => (value as object?[] ?? []).OfType<InputObjectValue>().SelectMany(item => Conjuncts(item, path)),
                _ when value is InputObjectValue inner && name != "not" => Conjuncts(inner, path.Length == 0 ? name : $"{path}.{name}"),
                _ => [(path, name, value)],
            };
            foreach (var conjunct in under)
            {
                yield return conjunct;
            }
        }
    }

    private sealed class Collector(AggregateSubject subject)
    {
        private readonly List<KeyValuePair<AggregateDimension, string>> _groups = [];

        public DivisionCode? Region { get; private set; }

        public IReadOnlyList<KeyValuePair<AggregateDimension, string>> Groups => _groups;

        public void Visit(InputObjectValue filter, string path)
        {
            foreach (var (place, operation, value) in Conjuncts(filter, path))
            {
                var condition = place.Length == 0 ? operation : $"{place}.{operation}";
                var dimension = subject.Dimensions.FirstOrDefault(known => known.Conditions.Contains((place, operation))) ?? throw AggregateErrors.ConditionTooFine(condition);
                if (!Add(dimension, operation, value))
                {
                    throw AggregateErrors.ConditionTooFine(condition);
                }
            }
        }

        private bool Add(AggregateDimension dimension, string operation, object? value)
        {
            if (dimension.Tier is not null)
            {
                return AddRegion(value as string);
            }

            var group = dimension.Name switch
            {
                "HAS_UNION" => value is null ? (operation == "neq" ? "true" : "false") : null,
                "INDUSTRY_SECTION" => value is string { Length: 1 } letter ? letter : null,
                _ => TextOf(value),
            };
            if (group is null || _groups.Exists(known => known.Key == dimension))
            {
                return false;
            }

            _groups.Add(new(dimension, group));
            return true;
        }

        // Of two divisions, one must contain the other; the smaller one counts.
        private bool AddRegion(string? code)
        {
            if (DivisionCode.Parse(code).Value is not { Level: <= RegionLevel.Town } division)
            {
                return false;
            }

            if (Region is not null && !Region.Contains(division) && !division.Contains(Region))
            {
                return false;
            }

            Region = Region is null || Region.Contains(division) ? division : Region;
            return true;
        }

        private static string? TextOf(object? value) => value switch
        {
            EnumValueDefinition member => member.Name,
            bool truth => truth ? "true" : "false",
            int number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            string text => text,
            _ => null,
        };
    }
}
