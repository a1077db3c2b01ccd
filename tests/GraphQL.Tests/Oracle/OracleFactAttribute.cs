namespace Platform.GraphQL.Tests.Oracle;

/// <summary>A test that needs the reference implementation; where it was not installed the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OracleFactAttribute : FactAttribute
{
    public OracleFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "graphql")))
        {
            Skip = "The reference implementation (npm graphql) is not installed: run 'npm ci --ignore-scripts' in tests/GraphQL.Tests/Oracle, or ./test.sh.";
        }
    }

    internal static string Script => Path.Combine(Folder, "judge.mjs");

    private static string Folder => Repository.PathOf("tests", "GraphQL.Tests", "Oracle");
}
