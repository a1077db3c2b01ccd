using Platform.Domain.Enterprises;
using Platform.Domain.Regions;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Aggregates;

/// <summary>Binds the types of statistics, which are alike for all kinds of rows.</summary>
internal sealed class AggregateFields(AggregateReading reading, RegionTree regions, IndustryClassification industries)
{
    private static readonly string[] Functions = ["count", "sum", "average", "min", "max", "distinctCount"];

    /// <summary>The root fields, which are answered from stored rows alone.</summary>
    public static IReadOnlySet<string> Roots { get; } = AggregateSubjects.All.Select(subject => subject.Coordinate).ToHashSet(StringComparer.Ordinal);

    public void Bind(SchemaBinder binder)
    {
        foreach (var subject in AggregateSubjects.All)
        {
            Bind(binder, subject);
        }

        foreach (var (type, functions) in new[] { ("NumberAggregate", Functions), ("DateAggregate", Functions.Except(["sum", "average"])) })
        {
            foreach (var function in functions)
            {
                binder.BindField($"{type}.{function}", context => Parent<MeasureFigures>(context).Figure(function));
            }
        }
    }

    private void Bind(SchemaBinder binder, AggregateSubject subject)
    {
        binder.BindAsyncField(subject.Coordinate, async context => await reading.ReadAsync(subject, context));
        binder.BindField($"{subject.ResultType}.total", context => Parent<AggregateResult>(context).Total);
        binder.BindField($"{subject.ResultType}.groups", context => Parent<AggregateResult>(context).Groups);
        binder.BindField($"{subject.ResultType}.groupCount", context => Parent<AggregateResult>(context).GroupCount);
        binder.BindField($"{subject.GroupType}.key", context => context.Parent);
        binder.BindField($"{subject.GroupType}.isSuppressed", context => Parent<AggregateCell>(context).IsSuppressed);
        binder.BindField($"{subject.GroupType}.count", context => Parent<AggregateCell>(context) is { IsSuppressed: false } cell ? (int)cell.Count : null);
        foreach (var measure in subject.Measures)
        {
            binder.BindField($"{subject.GroupType}.{measure.Field}", context => Parent<AggregateCell>(context).FiguresOf(measure.Field));
        }

        BindKey(binder, subject);
    }

    private void BindKey(SchemaBinder binder, AggregateSubject subject)
    {
        binder.BindField($"{subject.KeyType}.region", context => RegionOf(context));
        binder.BindField($"{subject.KeyType}.regionLevel", context => Parent<AggregateCell>(context).Set.Tier?.Name);
        binder.BindField($"{subject.KeyType}.regionName", context => DivisionCode.Parse(RegionOf(context)).Value is { } code ? regions.Find(code)?.Name : null);
        binder.BindField($"{subject.KeyType}.industrySectionName", context => NameOf(Parent<AggregateCell>(context).KeyValue("industrySection") as string));
        foreach (var dimension in subject.Dimensions.Where(dimension => dimension.Tier is null))
        {
            binder.BindField($"{subject.KeyType}.{dimension.Field}", context => Parent<AggregateCell>(context).KeyValue(dimension.Field));
        }
    }

    private string? NameOf(string? section) => industries.Sections.FirstOrDefault(known => known.Letter.ToString() == section)?.Name;

    // A total is made within a division, but it is no group of it.
    private static string? RegionOf(ResolveContext context) => Parent<AggregateCell>(context).Region is { Length: > 0 } code ? code : null;

    private static T Parent<T>(ResolveContext context)
        where T : class => context.Parent as T ?? throw new InvalidOperationException($"{context.Field.Definition.Name} stands below another object.");
}
