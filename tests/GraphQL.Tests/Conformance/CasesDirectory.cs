namespace Platform.GraphQL.Tests.Conformance;

/// <summary>Where the recorded cases are: in the directory that a variable names, or beside the repository.</summary>
internal static class CasesDirectory
{
    internal const string Variable = "GRAPHQL_CASES";

    internal static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Platform.sln")) && directory.Parent is { } beside)
            {
                var cases = Path.Combine(beside.FullName, "shared", "graphql-cases");
                return Directory.Exists(cases) ? cases : null;
            }
        }

        return null;
    }
}
