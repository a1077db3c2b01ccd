namespace Platform.Api.Tests.Running;

/// <summary>A test that needs SQL Server's own parser, as <c>tests/SqlServer.Check/run.sh</c> builds it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class SqlServerParserFactAttribute : FactAttribute
{
    public SqlServerParserFactAttribute()
    {
        if (!File.Exists(Path.Combine(SqlServerParser.Folder, "obj", "check", "check.exe")))
        {
            Skip = "SQL Server's own parser is not built (it needs Mono and DacFx): run tests/SqlServer.Check/run.sh, or ./test.sh, which installs what it needs.";
        }
    }
}
