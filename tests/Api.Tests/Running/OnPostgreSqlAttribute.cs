using System.Reflection;
using Platform.Api.Hosting;
using Xunit.Sdk;

namespace Platform.Api.Tests.Running;

/// <summary>Runs a theory on PostgreSQL, if the environment names a server whose databases may be created and dropped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgreSqlAttribute : DataAttribute
{
    public OnPostgreSqlAttribute()
    {
        if (PostgreSqlServer.ConnectionString is null)
        {
            Skip = $"{PostgreSqlServer.Variable} names no PostgreSQL server; test.sh starts one.";
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.PostgreSql]];
}
