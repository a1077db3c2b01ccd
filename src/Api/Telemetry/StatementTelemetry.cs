using System.Data.Common;
using System.Diagnostics;
using Platform.GraphQL.Diagnostics;

namespace Platform.Api.Telemetry;

/// <summary>Spans of statements: their text, which holds the names of parameters and never their values.</summary>
// https://opentelemetry.io/docs/specs/semconv/database/database-spans/
internal static class StatementTelemetry
{
    /// <summary>A span for a statement that is about to run; <see langword="null"/> while nobody wants it.</summary>
    /// <param name="command">The statement.</param>
    /// <param name="system">The database's name in the conventions.</param>
    public static Activity? Start(DbCommand command, string system)
    {
        if (!SpanDemand.Exists)
        {
            return null;
        }

        var verb = VerbOf(command.CommandText);
        var activity = GraphQLDiagnostics.Source.StartActivity(verb, ActivityKind.Client);
        activity?.SetTag("db.system.name", system);
        activity?.SetTag("db.operation.name", verb);
        activity?.SetTag("db.query.text", command.CommandText);
        return activity;
    }

    /// <summary>Ends a span whose statement failed.</summary>
    public static void Fail(Activity? activity, Exception failure)
    {
        activity?.SetTag("error.type", (failure as DbException)?.SqlState ?? failure.GetType().Name);
        activity?.SetStatus(ActivityStatusCode.Error);
        activity?.Dispose();
    }

    private static string VerbOf(string sql)
    {
        var text = sql.AsSpan().TrimStart();
        var end = text.IndexOfAny(" \r\n\t;");
        var verb = end < 0 ? text : text[..end];
        return verb is "SELECT" or "INSERT" or "UPDATE" or "DELETE" or "WITH" or "MERGE" ? verb.ToString() : "SQL";
    }
}
