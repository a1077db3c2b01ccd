using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Telemetry;

namespace Platform.Api.Data.Planning;

/// <summary>The database as planned reading uses it: EF Core writes each statement once, ADO.NET runs it ever after.</summary>
internal abstract partial class ReadDatabase(IDbContextFactory<ReadContext> contexts, DbDataSource source)
{
    /// <summary>Name of the event with a <see cref="ReadEvent"/> for each statement that EF Core has written.</summary>
    public const string Translated = "Translated";

    /// <summary>Name of the event with a <see cref="ReadEvent"/> for each statement that is about to run.</summary>
    public const string Executing = "Executing";

    /// <summary>The parameter with the keys that <see cref="KeyRows"/> makes rows of; EF Core names its own after <see cref="KeySlot{T}.Keys"/>.</summary>
    public const string JoinedKeys = "JoinedKeys";

    private const string LimitName = "p";
    private readonly ConcurrentDictionary<string, ReadStatement> _fixed = new(StringComparer.Ordinal);

    /// <summary>Tells profilers and tests what is written and what is run; costs nothing while nobody listens.</summary>
    public static DiagnosticListener Events { get; } = new("Platform.Api.Reading");

    /// <summary>Whether a joined subquery may refer to the row it is joined to (LATERAL, APPLY).</summary>
    public abstract bool HasLateralJoins { get; }

    /// <summary>The database's name in OpenTelemetry's conventions.</summary>
    protected abstract string SystemName { get; }

    protected DbDataSource Source { get; } = source;

    /// <summary>The property of a row that refers to the row that a relation belongs to.</summary>
    /// <param name="relation">The relation: a list of rows below.</param>
    public PropertyInfo ForeignKeyOf(MemberInfo relation)
    {
        using var context = contexts.CreateDbContext();
        var navigation = context.Model.FindEntityType(relation.DeclaringType ?? typeof(object))?.FindNavigation(relation.Name);
        return navigation?.ForeignKey.Properties[0].PropertyInfo ?? throw new InvalidOperationException($"{relation.Name} is no relation of the read model.");
    }

    /// <summary>The keys of the rows above as rows, to be joined with.</summary>
    public IQueryable<T> KeyRows<T>(ReadContext context)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        var parameter = NewParameter(command, JoinedKeys, Array.CreateInstance(typeof(T), 0));
        parameter.ParameterName = JoinedKeys;
        return context.Database.SqlQueryRaw<T>(KeyRowsSql(typeof(T)), parameter);
    }

    /// <summary>The statement of a query that does not depend on the request; written by EF Core once.</summary>
    public ReadStatement GetOrTranslate(string name, Func<ReadContext, IQueryable> build) =>
        _fixed.GetOrAdd(name, _ => Translate(build, limit: null));

    /// <summary>Has EF Core write the statement of a query.</summary>
    /// <param name="build">The query over a context; its values are slots, its result rows are arrays of columns.</param>
    /// <param name="limit">Place of the number of rows wanted, which EF Core does not name after its slot; <see langword="null"/> for none.</param>
    public ReadStatement Translate(Func<ReadContext, IQueryable> build, int? limit)
    {
        using var context = contexts.CreateDbContext();
        using var command = build(context).CreateDbCommand();
        Tell(Translated, command);
        var parameters = command.Parameters.Cast<DbParameter>().Select(parameter => new ReadParameter(parameter.ParameterName, PlaceOf(parameter.ParameterName, limit))).ToList();
        return Finish(command.CommandText, parameters);
    }

    /// <summary>Runs a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="values">The request's values, by place.</param>
    /// <param name="keys">The keys of the rows above, a typed array; <see langword="null"/> at the root.</param>
    /// <param name="cancellation">Ends the statement.</param>
    public async ValueTask<ReadResult> ExecuteAsync(
        ReadStatement statement, IReadOnlyList<object> values, Array? keys, CancellationToken cancellation)
    {
        var command = Source.CreateCommand(statement.Sql);
        var activity = StatementTelemetry.Start(command, SystemName);
        try
        {
            foreach (var parameter in statement.Parameters)
            {
                var value = parameter.Place == ReadParameter.Keys ? keys ?? throw new ArgumentNullException(nameof(keys)) : values[parameter.Place];
                command.Parameters.Add(NewParameter(command, parameter.Name, value));
            }

            Tell(Executing, command);
            return new ReadResult(command, await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false), activity);
        }
        catch (Exception failure)
        {
            StatementTelemetry.Fail(activity, failure);
            await command.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    protected virtual ReadStatement Finish(string sql, IReadOnlyList<ReadParameter> parameters) => new(sql, parameters);

    /// <summary>A SELECT with one column, <c>Value</c>, of the keys that are given as <see cref="JoinedKeys"/>.</summary>
    protected abstract string KeyRowsSql(Type key);

    protected abstract DbParameter NewParameter(DbCommand command, string name, object value);

    private void Tell(string happening, DbCommand command)
    {
        if (Events.IsEnabled(happening))
        {
            Events.Write(happening, new ReadEvent(this, command));
        }
    }

    private static int PlaceOf(string name, int? limit) => PlaceName().Match(name) is { Success: true } match
        ? int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
        : name.Contains(nameof(KeySlot<int>.Keys), StringComparison.Ordinal)
            ? ReadParameter.Keys
            : name.TrimStart('@') == LimitName && limit is { } place ? place
            : throw new InvalidOperationException($"The parameter {name} belongs to no place.");

    [GeneratedRegex(@"P(\d+)$")]
    private static partial Regex PlaceName();
}

/// <summary>The place of the keys of the rows above.</summary>
internal sealed class KeySlot<T>
{
    public T[] Keys = [default!]; // Never null in use; EF Core reads only the member's name and this one probe.

    public static Expression Expression { get; } =
        System.Linq.Expressions.Expression.Field(System.Linq.Expressions.Expression.Constant(new KeySlot<T>()), nameof(Keys));
}

/// <summary>What listeners of <see cref="ReadDatabase.Events"/> are told.</summary>
/// <param name="Database">The database that it happened on.</param>
/// <param name="Command">The statement; to be read at once, not kept.</param>
internal sealed record ReadEvent(ReadDatabase Database, DbCommand Command);

/// <summary>An open reader with its command.</summary>
internal readonly struct ReadResult(DbCommand command, DbDataReader reader, Activity? activity) : IAsyncDisposable
{
    public DbDataReader Reader { get; } = reader;

    public async ValueTask DisposeAsync()
    {
        await Reader.DisposeAsync().ConfigureAwait(false);
        await command.DisposeAsync().ConfigureAwait(false);
        activity?.Dispose();
    }
}
