using System.Collections;
using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.Hosting;
using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.SqlServer;

/// <summary>
/// Writes every query that any test makes, those of mutations included, as SQL Server would be asked, into the file that
/// <see cref="FileVariable"/> names: its parser then judges them all. A query that cannot be said to SQL Server fails the test that made it.
/// </summary>
internal sealed class AskedOfSqlServer : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    /// <summary>Names the file; nothing is written without it, or if it is there.</summary>
    public const string FileVariable = "PLATFORM_SQLSERVER_STATEMENTS";

    public const string Separator = "\nGO\n";

    private const string SqlServerProvider = "Microsoft.EntityFrameworkCore.SqlServer";

    // Nothing listens there, and nothing is sent.
    private const string Nowhere = "Server=127.0.0.1,1;Encrypt=false;User Id=nobody;Password=nothing";

    private static readonly MethodInfo Asking = typeof(AskedOfSqlServer).GetMethod(nameof(Ask), BindingFlags.NonPublic | BindingFlags.Static)
        ?? throw new InvalidOperationException("The method that asks is gone.");

    private static readonly StatementRecorder Recorder = new();
    private static readonly DbContextOptions<SqlServerContext> Writing = Options<SqlServerContext>(options => options.ForSqlServer(Nowhere));
    private static readonly DbContextOptions<ReadContext> Reading = Options<ReadContext>(options => options.ForReading(Nowhere, DatabaseProvider.SqlServer));

    private readonly ConcurrentDictionary<string, bool> _known = new();

    [ModuleInitializer]
    internal static void Start()
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is { Length: > 0 } file && !File.Exists(file))
        {
            DiagnosticListener.AllListeners.Subscribe(new AskedOfSqlServer());
            AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllText(file, string.Join(Separator, Recorder.Statements.Keys.Order(StringComparer.Ordinal)));
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this, name => name == CoreEventId.QueryCompilationStarting.Name);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is not QueryExpressionEventData { Context: { } asked } query || asked.Database.ProviderName == SqlServerProvider)
        {
            return;
        }

        if (_known.TryAdd(ExpressionPrinter.Print(query.Expression), true))
        {
            using DbContext context = asked is ReadContext ? new ReadContext(Reading) : new SqlServerContext(Writing);
            Translate(context, query.Expression);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private static DbContextOptions<T> Options<T>(Action<DbContextOptionsBuilder> choose)
        where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        choose(options);
        return options.AddInterceptors(Recorder).Options;
    }

    private static void Translate(DbContext context, Expression query)
    {
        var parameters = context.GetService<IQueryContextFactory>().Create();
        var same = new Rerooting(context, parameters).Visit(query);
        var result = query.Type.IsGenericType && query.Type.IsAssignableTo(typeof(IQueryable))
            ? typeof(IEnumerable<>).MakeGenericType(query.Type.GetGenericArguments()[0])
            : query.Type;
        Asking.MakeGenericMethod(result).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [context, same, parameters], null);
    }

    // There is no row to read, which a query for exactly one does not like; its statement is written by then.
    private static void Ask<T>(DbContext context, Expression query, QueryContext parameters)
    {
        var compiled = context.GetService<IDatabase>().CompileQuery<T>(query, async: false);
        try
        {
            foreach (var _ in compiled(parameters) as IEnumerable ?? Array.Empty<object>())
            {
            }
        }
        catch (InvalidOperationException none) when (none.Message.Contains("no elements", StringComparison.Ordinal))
        {
        }
    }

    /// <summary>The same query over another model, its parameters filled with any value of their type.</summary>
    private sealed class Rerooting(DbContext context, QueryContext parameters) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node)
        {
            switch (node)
            {
                case EntityQueryRootExpression root:
                    return new EntityQueryRootExpression(context.Model.FindEntityType(root.EntityType.Name) ?? throw new InvalidOperationException($"SQL Server's model has no {root.EntityType.Name}."));
                case QueryParameterExpression parameter:
                    parameters.Parameters[parameter.Name] = Sample(parameter.Type);
                    return parameter;
#pragma warning disable EF1001 // The one way to tell apart what each database says in its own words: keys made rows.
                case SqlQueryRootExpression keys:
                    return new SqlQueryRootExpression(keys.ElementType, SqlServerReadDatabase.RowsOf(keys.ElementType), Expression.Constant(new object[] { JoinedKeys() }));
#pragma warning restore EF1001
                default:
                    return base.VisitExtension(node);
            }
        }

        // A split query asks for its parts only when it has read a row.
        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Method.Name == nameof(RelationalQueryableExtensions.AsSplitQuery) ? Visit(node.Arguments[0]) : base.VisitMethodCall(node);

        private DbParameter JoinedKeys()
        {
            using var command = context.Database.GetDbConnection().CreateCommand();
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType, parameter.Value) = (ReadDatabase.JoinedKeys, DbType.String, "[]");
            return parameter;
        }

        private static object? Sample(Type type)
        {
            var plain = Nullable.GetUnderlyingType(type) ?? type;
            if (plain == typeof(string))
            {
                return "x";
            }

            if (plain.IsArray || plain is { IsGenericType: true } && plain.IsAssignableTo(typeof(IEnumerable)))
            {
                var item = plain.IsArray ? plain.GetElementType() ?? typeof(object) : plain.GetGenericArguments()[0];
                var items = Array.CreateInstance(item, 1);
                items.SetValue(Sample(item), 0);
                return plain.IsAssignableFrom(items.GetType()) ? items : Activator.CreateInstance(plain, items);
            }

            return plain.IsValueType ? Activator.CreateInstance(plain) : null;
        }
    }

    /// <summary>Writes statements down instead of sending them; every answer is empty.</summary>
    private sealed class StatementRecorder : DbCommandInterceptor, IDbConnectionInterceptor
    {
        public ConcurrentDictionary<string, bool> Statements { get; } = new();

        public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Statements[SqlServerParser.Declared(command)] = true;
            return InterceptionResult<DbDataReader>.SuppressWithResult(new DataTable().CreateDataReader());
        }

        public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
        {
            Statements[SqlServerParser.Declared(command)] = true;
            return InterceptionResult<int>.SuppressWithResult(0);
        }
    }
}
