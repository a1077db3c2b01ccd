using System.Data;
using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Platform.Api.Data.Planning;

/// <summary>PostgreSQL: positional parameters, arrays as they are, commands of many requests in one pipeline.</summary>
internal sealed class PostgresReadDatabase(IDbContextFactory<ReadContext> contexts, NpgsqlDataSource source) : ReadDatabase(contexts, source)
{
    public const string Name = "postgresql";

    public override bool HasLateralJoins => true;

    protected override string SystemName => Name;

    protected override string KeyRowsSql(Type key) => $"""SELECT k AS "Value" FROM unnest(@{JoinedKeys}) AS k""";

    // Named parameters would be looked for in the text at every execution.
    protected override ReadStatement Finish(string sql, IReadOnlyList<ReadParameter> parameters)
    {
        var text = sql;
        for (var index = parameters.Count - 1; index >= 0; index--)
        {
            text = ReplaceName(text, parameters[index].Name, $"${index + 1}");
        }

        return new ReadStatement(text, parameters);
    }

    protected override DbParameter NewParameter(DbCommand command, string name, object value) => value switch
    {
        long number => new NpgsqlParameter<long> { TypedValue = number },
        int number => new NpgsqlParameter<int> { TypedValue = number },
        string text => new NpgsqlParameter<string> { TypedValue = text },
        bool truth => new NpgsqlParameter<bool> { TypedValue = truth },
        decimal number => new NpgsqlParameter<decimal> { TypedValue = number },
        DateOnly date => new NpgsqlParameter<DateOnly> { TypedValue = date },
        DateTime instant => new NpgsqlParameter<DateTime> { TypedValue = instant },
        long[] numbers => new NpgsqlParameter<long[]> { TypedValue = numbers },
        string[] texts => new NpgsqlParameter<string[]> { TypedValue = texts },
        _ => new NpgsqlParameter { Value = value },
    };

    private static string ReplaceName(string sql, string name, string position)
    {
        var at = name.StartsWith('@') ? name : "@" + name;
        return System.Text.RegularExpressions.Regex.Replace(sql, System.Text.RegularExpressions.Regex.Escape(at) + @"(?!\w)", position.Replace("$", "$$", StringComparison.Ordinal));
    }
}

/// <summary>SQLite: no lateral joins; an array is a JSON text.</summary>
internal sealed class SqliteReadDatabase(IDbContextFactory<ReadContext> contexts, DbDataSource source) : ReadDatabase(contexts, source)
{
    public const string Name = "sqlite";

    public override bool HasLateralJoins => false;

    protected override string SystemName => Name;

    protected override string KeyRowsSql(Type key) => $"""SELECT value AS "Value" FROM json_each(@{JoinedKeys})""";

    protected override DbParameter NewParameter(DbCommand command, string name, object value) => JsonArrayParameter.Create(command, name, value);
}

/// <summary>SQL Server: CROSS APPLY; an array is a JSON text.</summary>
internal sealed class SqlServerReadDatabase(IDbContextFactory<ReadContext> contexts, DbDataSource source) : ReadDatabase(contexts, source)
{
    public const string Name = "microsoft.sql_server";

    public override bool HasLateralJoins => true;

    protected override string SystemName => Name;

    /// <inheritdoc cref="ReadDatabase.KeyRowsSql"/>
    public static string RowsOf(Type key) =>
        $"SELECT [value] AS [Value] FROM OPENJSON(@{JoinedKeys}) WITH ([value] {(key == typeof(long) ? "bigint" : "nvarchar(max)")} '$')";

    protected override string KeyRowsSql(Type key) => RowsOf(key);

    protected override DbParameter NewParameter(DbCommand command, string name, object value) => JsonArrayParameter.Create(command, name, value);
}

internal static class JsonArrayParameter
{
    public static DbParameter Create(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        if (value is Array array)
        {
            parameter.DbType = DbType.String;
            parameter.Value = JsonSerializer.Serialize(array, array.GetType());
        }
        else
        {
            parameter.Value = value;
        }

        return parameter;
    }
}
