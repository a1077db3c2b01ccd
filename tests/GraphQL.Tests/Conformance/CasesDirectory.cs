namespace Platform.GraphQL.Tests.Conformance;

/// <summary>Where the recorded cases are: in the directory that a variable names, or beside the repository.</summary>
internal static class CasesDirectory
{
    internal const string Variable = "GRAPHQL_CASES";

    internal static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var cases = named is { Length: > 0 } ? named : Repository.PathOf("..", "shared", "graphql-cases");
        return Directory.Exists(cases) ? cases : null;
    }
}
