using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.SqlServer;

/// <summary>A test on what <see cref="AskedOfSqlServer"/> has written in an earlier run of all tests.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StatementsOfTestsFactAttribute : SqlServerParserFactAttribute
{
    public StatementsOfTestsFactAttribute()
    {
        if (!System.IO.File.Exists(File))
        {
            Skip ??= "No earlier run wrote its statements (PLATFORM_SQLSERVER_STATEMENTS); test.sh runs this after all others.";
        }
    }

    /// <summary>Where the statements stand.</summary>
    public static string File { get; } = Environment.GetEnvironmentVariable(AskedOfSqlServer.FileVariable) ?? "";
}
