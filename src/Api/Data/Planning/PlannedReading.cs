using System.Collections.Concurrent;
using System.Diagnostics;
using Platform.Api.Identity;
using Platform.Api.Telemetry;
using Platform.GraphQL.Diagnostics;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution.Subtrees;

namespace Platform.Api.Data.Planning;

/// <summary>
/// Answers a planned field: finds or builds the plan for the request's shape, runs it, writes the result. Nothing in here
/// needs the resolvers' scheduler, so nothing waits for its turn there.
/// </summary>
public sealed class PlannedReading
{
    private const int MostPlans = 256;
    private readonly PlanCatalogue _catalogue;
    private readonly RowRules _rules;
    private readonly ReadDatabase _database;
    private readonly FilterCompiler _filters;
    private readonly Ordering _ordering;
    private readonly PlanCompiler _compiler;

    internal PlannedReading(PlanCatalogue catalogue, RowRules rules, ReadDatabase database)
    {
        _catalogue = catalogue;
        _rules = rules;
        _database = database;
        _filters = new FilterCompiler(catalogue, rules);
        _ordering = new Ordering(catalogue);
        _compiler = new PlanCompiler(catalogue, rules, _filters, database);
    }

    /// <summary>A resolver for one root field.</summary>
    public SubtreeResolver ResolverFor(PlannedRoot root) => root is ParentKeyRoot parent ? new ParentResolver(parent) : new RootResolver(this, root);

    internal async ValueTask<SubtreeResult> ResolveAsync(SubtreeContext context, PlannedRoot root)
    {
        var plans = context.Field.GetOrAddPlan(_ => new FieldPlans());
        var outline = plans.OutlineOf(root.TypeName, () => PlanOutline.Of(
            context.Field, _catalogue[root.TypeName], root is ConnectionRoot, _catalogue, context.Schema));
        var request = Describe(context, root, outline);
        if (request.IsEmpty)
        {
            return SubtreeResult.Null;
        }

        var plan = plans.Find(root.TypeName, request.Shape.Key) ?? plans.Add(root.TypeName, request.Shape.Key, Compile(request));
        return await RunAsync(context, request, plan).ConfigureAwait(false);
    }

    /// <summary>Reads the rows of one type by their keys, in one statement, into slots of a list.</summary>
    internal async Task ReadByKeysAsync(SubtreeContext context, string typeName, IReadOnlyList<(int Slot, string Key)> wanted, SubtreeNode list)
    {
        var isNumber = _catalogue[typeName].Key.ReturnType == typeof(long);
        var keys = wanted.Select(entry => KeyOf(entry.Key, isNumber)).ToList();
        var (execution, plan) = await RunByKeysAsync(context, typeName, keys).ConfigureAwait(false);
        new ListByKeys(execution, plan, plan.Outline.HasDeferred).Fill(list, wanted.Zip(keys, (entry, key) => (entry.Slot, key)));
    }

    /// <summary>Reads the rows that several parents of one field lead to, in one statement a level.</summary>
    /// <param name="keys">The keys, each once: all numbers or all texts.</param>
    internal async Task<IReadOnlyList<(object Key, ParentRow Row)>> ReadParentRowsAsync(
        SubtreeContext context, string typeName, IReadOnlyList<object> keys)
    {
        var wanted = keys.Select(key => key is long number ? new RowKey(number, null) : new RowKey(0, (string)key)).ToList();
        var (execution, plan) = await RunByKeysAsync(context, typeName, wanted).ConfigureAwait(false);
        using var written = plan.Outline.HasDeferred ? null : execution; // rows with deferred fields live on in what was read
        return [.. keys.Zip(wanted, (key, row) => (key, RowOf(execution, plan, row)))];
    }

    private static ParentRow RowOf(PlanExecution execution, LevelPlan plan, RowKey key)
    {
        if (!execution[plan].Groups.ContainsKey(key))
        {
            return new MissingParentRow();
        }

        if (plan.Outline.HasDeferred)
        {
            return new DeferringParentRow(execution, plan, key);
        }

        var output = new JsonBuffer();
        new JsonAssembler(execution, output).WriteByKey(plan, key);
        return new WrittenParentRow(output.Memory);
    }

    private async Task<(PlanExecution Execution, LevelPlan Plan)> RunByKeysAsync(SubtreeContext context, string typeName, List<RowKey> keys)
    {
        var type = _catalogue[typeName];
        Array typed = type.Key.ReturnType == typeof(long)
            ? keys.Select(key => key.Number).Distinct().ToArray()
            : keys.Select(key => key.Text ?? "").Distinct().ToArray();
        var plans = context.Field.GetOrAddPlan(_ => new FieldPlans());
        var outline = plans.OutlineOf(typeName, () => PlanOutline.Of(context.Field, type, false, _catalogue, context.Schema));
        var request = Describe(context, new NodeKeyRoot(typeName, typed), outline);
        var plan = plans.Find(typeName, request.Shape.Key) ?? plans.Add(typeName, request.Shape.Key, Compile(request));
        var execution = new PlanExecution(_database, request, context.CancellationToken);
        try
        {
            await execution.RunAsync(plan).ConfigureAwait(false);
            return (execution, plan);
        }
        catch
        {
            execution.Dispose();
            throw;
        }
    }

    private static RowKey KeyOf(string text, bool isNumber) =>
        !isNumber ? new RowKey(0, text) : new RowKey(long.TryParse(text, out var number) ? number : -1L, null);

    private PlanRequest Describe(SubtreeContext context, PlannedRoot root, PlanOutline outline)
    {
        var caller = context.Request.Principal as Caller ?? Caller.Anonymous;
        var request = new PlanRequest(outline, root, caller, new RequestParts(_filters, _ordering, _rules, context.ArgumentsOf));
        request.Describe();
        return request;
    }

    private LevelPlan Compile(PlanRequest request)
    {
        try
        {
            return _compiler.Compile(request);
        }
        catch (PlanTooLargeException)
        {
            throw new GraphQLRequestException(PlanningErrors.TooManyConditions);
        }
    }

    private async ValueTask<SubtreeResult> RunAsync(SubtreeContext context, PlanRequest request, LevelPlan plan)
    {
        using var activity = StartSpan(context, request);
        var isSingle = request.Root is SingleRoot or KeyRoot;
        var execution = new PlanExecution(_database, request, context.CancellationToken);
        try
        {
            await execution.RunAsync(plan).ConfigureAwait(false);
            if (request.Outline.HasDeferred)
            {
                var tree = context.NewTree();
                new TreeAssembler(execution).Write(plan, tree, isSingle);
                return SubtreeResult.FromTree(tree);
            }

            var output = new JsonBuffer();
            new JsonAssembler(execution, output).Write(plan, default, isSingle);
            execution.Dispose();
            return SubtreeResult.FromJson(output.Memory, output);
        }
        catch
        {
            execution.Dispose();
            throw;
        }
    }

    private static Activity? StartSpan(SubtreeContext context, PlanRequest request)
    {
        if (!SpanDemand.Exists)
        {
            return null;
        }

        var activity = GraphQLDiagnostics.Source.StartActivity($"plan {context.Field.Definition.Coordinate}");
        activity?.SetTag("graphql.field.coordinate", context.Field.Definition.Coordinate);
        activity?.SetTag("graphql.field.type", request.Root.TypeName);
        activity?.SetTag("graphql.plan.levels", request.Levels.Count);
        return activity;
    }

    private sealed class RootResolver(PlannedReading reading, PlannedRoot root) : SubtreeResolver
    {
        public override ValueTask<SubtreeResult> ResolveAsync(SubtreeContext context) => reading.ResolveAsync(context, root);
    }

    private sealed class ParentResolver(ParentKeyRoot root) : SubtreeResolver
    {
        public override async ValueTask<SubtreeResult> ResolveAsync(SubtreeContext context)
        {
            var key = context.Parent is { } parent ? root.KeyOf(parent) : null;
            if (key is null)
            {
                return SubtreeResult.Null;
            }

            // Back on the resolvers' scheduler: what is deferred below all of these rows is to be loaded together, too.
            var row = await context.GetLoader<ParentRows>().FindAsync(context, root.TypeName, key);
            return row.ResultFor(context);
        }
    }

    /// <summary>The plans of one selection, by type and shape.</summary>
    private sealed class FieldPlans
    {
        private readonly ConcurrentDictionary<string, PlanOutline> _outlines = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, LevelPlan>> _plans = new(StringComparer.Ordinal);

        public PlanOutline OutlineOf(string type, Func<PlanOutline> make) => _outlines.GetOrAdd(type, _ => make());

        public LevelPlan? Find(string type, ReadOnlySpan<char> shape) =>
            _plans.TryGetValue(type, out var plans) && plans.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(shape, out var plan) ? plan : null;

        // Shapes come from the outside: there must not be memory for ever more of them.
        public LevelPlan Add(string type, ReadOnlySpan<char> shape, LevelPlan plan)
        {
            var plans = _plans.GetOrAdd(type, _ => new ConcurrentDictionary<string, LevelPlan>(StringComparer.Ordinal));
            if (plans.Count >= MostPlans)
            {
                plans.Clear();
            }

            plans[shape.ToString()] = plan;
            return plan;
        }
    }
}
