using System.Collections.Concurrent;
using System.Data.Common;
using Platform.Api.Data.Planning;
using Platform.Api.GraphQL;
using Platform.Api.Hosting;
using Platform.Api.Identity;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;

namespace Platform.Api.Aggregates;

/// <summary>Answers a field of statistics: one statement a request, written once for each shape of request.</summary>
internal sealed class AggregateReading
{
    private const int MostPlans = 256;
    private readonly ConcurrentDictionary<string, ReadStatement> _plans = new(StringComparer.Ordinal);
    private readonly RowRules _rules;
    private readonly ReadDatabase _database;
    private readonly FilterCompiler _filters;
    private readonly AggregateCompiler _compiler;
    private readonly AggregateProtection _protection;
    private readonly int _mostGroups;

    public AggregateReading(PlanCatalogue catalogue, RowRules rules, ReadDatabase database, PlatformSettings settings)
    {
        (_rules, _database, _mostGroups) = (rules, database, settings.MostStatisticsGroups);
        _filters = new FilterCompiler(catalogue, rules);
        _compiler = new AggregateCompiler(_filters, database);
        _protection = new AggregateProtection(settings.SmallestStatisticsGroup, settings.MostStatisticsGroups);
    }

    /// <exception cref="GraphQLRequestException">The request asks for too much, or for what the caller may not know.</exception>
    public async ValueTask<AggregateResult> ReadAsync(AggregateSubject subject, ResolveContext context)
    {
        var caller = context.Caller();
        var question = AggregateQuestion.Read(subject, context);
        context.Arguments.TryGet("where", out var where);
        var request = AggregateRequest.Of(question, where as InputObjectValue, caller);
        var cells = await RunAsync(request, caller, context.CancellationToken);
        if (request.IsProtected)
        {
            _protection.Apply(request.Question, cells);
        }

        return AggregateResult.Of(request, cells);
    }

    private async Task<List<AggregateCell>> RunAsync(AggregateRequest request, Caller caller, CancellationToken cancellation)
    {
        var type = PlannedFields.Catalogue[request.Question.Subject.TypeName];
        var rule = _rules.For(type, caller);
        var shape = request.Describe(_filters, type, rule, caller);
        var statement = StatementFor($"{type.Name}{shape.Key}", () => _compiler.Compile(request, type, rule, caller));
        await using var result = await _database.ExecuteAsync(statement, shape.Values, null, cancellation);
        var cells = new List<AggregateCell>();
        var columns = new AggregateColumns(request, result.Reader);
        while (await result.Reader.ReadAsync(cancellation))
        {
            cells.Add(cells.Count < _mostGroups + request.Sets.Count ? columns.Read(result.Reader) : throw AggregateErrors.TooManyGroups(_mostGroups));
        }

        return cells;
    }

    // Shapes come from the outside: there must not be memory for ever more of them.
    private ReadStatement StatementFor(string key, Func<ReadStatement> compile)
    {
        if (_plans.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_plans.Count >= MostPlans)
        {
            _plans.Clear();
        }

        try
        {
            return _plans.GetOrAdd(key, _ => compile());
        }
        catch (PlanTooLargeException)
        {
            throw new GraphQLRequestException(PlanningErrors.TooManyConditions);
        }
    }
}

/// <summary>Where a statement has which column.</summary>
internal sealed class AggregateColumns
{
    private readonly AggregateRequest _request;
    private readonly Dictionary<string, int> _places;

    public AggregateColumns(AggregateRequest request, DbDataReader reader)
    {
        _request = request;
        _places = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, StringComparer.Ordinal);
    }

    public AggregateCell Read(DbDataReader reader)
    {
        var question = _request.Question;
        var set = _request.Sets[(int)(NumberAt(reader, "Set") ?? 0)];
        var rows = NumberAt(reader, "Rows") ?? 0;
        var behind = NumberAt(reader, "Behind") ?? rows;
        string?[] others = [.. Enumerable.Range(1, question.Others.Count).Select(place => TextAt(reader, $"K{place}"))];
        return new AggregateCell(question, set, set.Tier is null ? "" : TextAt(reader, "K0"), others)
        {
            Count = rows,
            Enterprises = behind,
            Hidden = !_request.IsProtected ? 0 : NumberAt(reader, "Hidden") ?? behind,
            Figures = [.. question.Measures.Select((measure, index) => FiguresAt(reader, measure, index, rows))],
        };
    }

    private MeasureFigures FiguresAt(DbDataReader reader, AggregateMeasure measure, int index, long rows) => new()
    {
        Count = NumberAt(reader, $"N{index}") ?? rows,
        Sum = NumberAt(reader, $"S{index}"),
        Min = measure.IsDate ? DateAt(reader, $"E{index}") : (int?)NumberAt(reader, $"L{index}"),
        Max = measure.IsDate ? DateAt(reader, $"T{index}") : (int?)NumberAt(reader, $"H{index}"),
        Distinct = NumberAt(reader, $"D{index}") ?? 0,
    };

    private long? NumberAt(DbDataReader reader, string column) => _places.TryGetValue(column, out var place) && !reader.IsDBNull(place)
        ? Convert.ToInt64(reader.GetValue(place), System.Globalization.CultureInfo.InvariantCulture)
        : null;

    private string? TextAt(DbDataReader reader, string column) => _places.TryGetValue(column, out var place) && !reader.IsDBNull(place) ? reader.GetString(place) : null;

    private DateOnly? DateAt(DbDataReader reader, string column) =>
        _places.TryGetValue(column, out var place) && !reader.IsDBNull(place) ? reader.GetFieldValue<DateOnly>(place) : null;
}
