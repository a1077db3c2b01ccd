namespace Platform.Conformance.GraphQL;

/// <summary>The command line of the suite: runs it and prints failures, then the counts as one line of JSON.</summary>
internal static class GraphQLCommand
{
    internal static int Run(string[] args)
    {
        var isJsonOnly = args.Contains("--json");
        var rest = args.Where(argument => argument != "--json").ToArray();
        if (rest is not ["--dir", var directory] || !Directory.Exists(directory))
        {
            Console.Error.WriteLine("usage: conformance graphql --dir DIR [--json]; DIR must exist.");
            return Commands.WrongUse;
        }

        var report = GraphQLSuite.Run(directory, Path.Combine(AppContext.BaseDirectory, "GraphQL", "skips.json"));
        if (!isJsonOnly)
        {
            PrintFailures(report);
        }

        Console.WriteLine(report.ToJson());
        return report.HasFailures ? Commands.Failed : Commands.Passed;
    }

    private static void PrintFailures(SuiteReport report)
    {
        foreach (var result in report.Results.Where(result => result.Outcome != Outcome.Passed))
        {
            Console.WriteLine($"{result.Outcome} {result.File}:{result.Line} {result.Title}\n    {result.Reason}");
        }
    }
}
