using Platform.Api.Identity;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;

namespace Platform.Api.Data.Planning;

/// <summary>One request to a planned field, taken apart: its shape with all values, and what it asks of each level.</summary>
internal sealed class PlanRequest(PlanOutline outline, PlannedRoot root, Caller caller, RequestParts parts)
{
    private readonly FilterCompiler _filters = parts.Filters;
    private readonly LevelRequest[] _levels = new LevelRequest[outline.Levels.Count];

    public PlanOutline Outline { get; } = outline;

    public PlannedRoot Root { get; } = root;

    public Caller Caller { get; } = caller;

    public QueryShape Shape { get; } = new();

    public IReadOnlyList<LevelRequest> Levels => _levels;

    /// <summary>Whether no row can match, so that nothing needs to be asked of the database.</summary>
    public bool IsEmpty { get; private set; }

    /// <exception cref="GraphQLRequestException">An argument asks for something that cannot be delivered.</exception>
    public void Describe()
    {
        foreach (var step in Outline.Steps)
        {
            if (step is LevelStep level)
            {
                Describe(level.Level);
            }
            else if (step is ReferenceStep reference && parts.Rules.For(reference.Type, Caller) is { } rule)
            {
                Shape.Add(rule);
            }
        }
    }

    public ArgumentValues ArgumentsOf(PlanOutline level) => parts.ArgumentsOf(level.Field);

    // In the order in which PlanCompiler hands out places: rule, key or filter, cursor, limit.
    private void Describe(PlanOutline level)
    {
        Shape.Add('|');
        if (parts.Rules.For(level.Type, Caller) is { } rule)
        {
            Shape.Add(rule);
        }

        var arguments = ArgumentsOf(level);
        if (level.Collection is null && Root is SingleRoot or NodeKeyRoot or KeyRoot)
        {
            DescribeKey(arguments);
            _levels[level.Index] = new LevelRequest(null, false, null, []);
            return;
        }

        if (arguments.TryGet("where", out var where) && where is InputObjectValue filter)
        {
            _filters.Describe(level.Type, filter, Caller, Shape);
        }

        DescribePage(level, arguments);
    }

    private void DescribePage(PlanOutline level, ArgumentValues arguments)
    {
        arguments.TryGet("order", out var order);
        Shape.Add('#');
        Ordering.Describe(order, Shape);
        var keys = parts.Ordering.Read(level.Type, order, OrderOf(level));
        var request = level.IsConnection ? PageArguments.Read(arguments, keys) : new LevelRequest(null, false, null, keys);
        Shape.Add(request.IsBackward ? '<' : '>');
        if (request.Cursor is { } cursor)
        {
            Shape.Add('@');
            Keyset.Describe(cursor, Shape);
        }

        if (request.Limit is { } limit)
        {
            // One more than asked for tells whether there are more.
            Shape.AddValue(limit + 1);
        }

        _levels[level.Index] = request;
    }

    private void DescribeKey(ArgumentValues arguments)
    {
        var (mark, key) = Root switch
        {
            SingleRoot single => KeyOf(single, arguments),
            NodeKeyRoot node => ('n', node.Keys),
            KeyRoot one => ('k', one.Key),
            _ => throw new InvalidOperationException(),
        };
        Shape.Add(mark);
        IsEmpty = key is null;
        Shape.AddValue(key ?? "");
    }

    private static (char Mark, object? Key) KeyOf(SingleRoot single, ArgumentValues arguments)
    {
        var given = -1;
        object? value = null;
        for (var index = 0; index < single.By.Count; index++)
        {
            if (arguments.TryGet(single.By[index].Argument, out var candidate) && candidate is not null)
            {
                (given, value) = given < 0 ? (index, candidate) : throw new GraphQLRequestException(PlanningErrors.NoKeyGiven);
            }
        }

        return given < 0
            ? throw new GraphQLRequestException(PlanningErrors.NoKeyGiven)
            : ((char)('A' + given), single.By[given].Read(value ?? ""));
    }

    private IReadOnlyList<DefaultOrder> OrderOf(PlanOutline level) => (level.Collection, Root) switch
    {
        ({ } collection, _) => collection.Order,
        (_, ConnectionRoot connection) => connection.Order,
        (_, ListRoot list) => list.Order,
        _ => [],
    };
}

/// <summary>What describing a request needs from outside.</summary>
internal sealed record RequestParts(
    FilterCompiler Filters, Ordering Ordering, RowRules Rules, Func<SelectedField, ArgumentValues> ArgumentsOf);
