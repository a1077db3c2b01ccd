using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.Api.Aggregates;

/// <summary>What a request asks of a kind of rows.</summary>
/// <param name="Subject">The kind of rows.</param>
/// <param name="Tiers">Tiers of regions, highest first; each gives groups of its own.</param>
/// <param name="Others">Further dimensions, those that only conditions name included.</param>
/// <param name="Shown">How many of <paramref name="Others"/> the caller groups by; they come first.</param>
/// <param name="Measures">What is summed.</param>
/// <param name="NeedsTotal">Whether the total is wanted.</param>
/// <param name="Page">Which groups are wanted, in which order.</param>
internal sealed record AggregateQuestion(
    AggregateSubject Subject,
    IReadOnlyList<AggregateDimension> Tiers,
    IReadOnlyList<AggregateDimension> Others,
    int Shown,
    IReadOnlyList<AggregateMeasure> Measures,
    bool NeedsTotal,
    AggregatePage Page)
{
    /// <summary>Most dimensions beside the region.</summary>
    public const int MostOthers = 3;

    /// <summary>Most dimensions beside the region where the whole table must be protected.</summary>
    public const int MostProtected = 2;

    /// <exception cref="Platform.GraphQL.Errors.GraphQLRequestException">An argument asks for too much.</exception>
    public static AggregateQuestion Read(AggregateSubject subject, ResolveContext context)
    {
        var arguments = context.Arguments;
        arguments.TryGet("groupBy", out var groupBy);
        var dimensions = (groupBy as object?[] ?? []).OfType<EnumValueDefinition>()
            .Select(member => subject.Dimension(member.Name)).Distinct().ToList();
        var others = dimensions.Where(dimension => dimension.Tier is null).ToList();
        if (others.Count > MostOthers)
        {
            throw AggregateErrors.TooManyDimensions(others.Count, MostOthers);
        }

        var page = AggregatePage.Read(arguments);
        var selected = context.Field.GetOrAddPlan(field => new SelectedMeasures(field, subject, context.Schema));
        return new AggregateQuestion(
            subject,
            [.. dimensions.Where(dimension => dimension.Tier is not null).OrderBy(dimension => dimension.Tier)],
            others,
            others.Count,
            [.. subject.Measures.Where(measure => selected.Fields.Contains(measure.Field) || page.Names(measure.Field))],
            selected.HasTotal,
            page);
    }

    /// <summary>The same question with the dimensions of conditions as further dimensions.</summary>
    public AggregateQuestion With(LiftedConditions conditions)
    {
        var others = Others.Union(conditions.Groups.Select(group => group.Key)).ToList();
        return others.Count > MostProtected
            ? throw AggregateErrors.TooManyDimensions(others.Count, MostProtected)
            : this with { Others = others };
    }

    /// <summary>What is selected below the field; kept with the document.</summary>
    private sealed class SelectedMeasures
    {
        public SelectedMeasures(SelectedField field, AggregateSubject subject, Schema schema)
        {
            var groups = (ObjectType)schema.Types[subject.GroupType];
            var parts = field.SelectionsOn((ObjectType)schema.Types[subject.ResultType]).Fields;
            HasTotal = parts.Any(part => part.Definition.Name == "total");
            Fields = parts.Where(part => part.Definition.Name is "total" or "groups")
                .SelectMany(part => part.SelectionsOn(groups).Fields).Select(selected => selected.Definition.Name).ToHashSet(StringComparer.Ordinal);
        }

        public bool HasTotal { get; }

        public HashSet<string> Fields { get; }
    }
}
