namespace Platform.Api.Tests.Running;

/// <summary>A theory that needs a PostgreSQL server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlTheoryAttribute : TheoryAttribute
{
    public PostgreSqlTheoryAttribute()
    {
        if (PostgreSqlServer.ConnectionString is null)
        {
            Skip = $"{PostgreSqlServer.Variable} names no PostgreSQL server; test.sh starts one.";
        }
    }
}
