namespace Platform.Api.Tests.Running;

/// <summary>A fact that needs a PostgreSQL server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute()
    {
        if (PostgreSqlServer.ConnectionString is null)
        {
            Skip = $"{PostgreSqlServer.Variable} names no PostgreSQL server; test.sh starts one.";
        }
    }
}
