using System.Reflection;
using Platform.Api.Hosting;
using Xunit.Sdk;

namespace Platform.Api.Tests.Running;

/// <summary>Runs a theory on the embedded database.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.Sqlite]];
}
