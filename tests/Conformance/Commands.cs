using Platform.Conformance.GraphQL;
using Platform.Conformance.Tck;

namespace Platform.Conformance;

/// <summary>Chooses the suite. Exit codes: 0 all passed or help, 1 failures, 2 wrong use.</summary>
internal static class Commands
{
    internal const int Passed = 0;
    internal const int Failed = 1;
    internal const int WrongUse = 2;

    private static readonly Dictionary<string, Func<string[], int>> Suites = new()
    {
        ["graphql"] = GraphQLCommand.Run,
        ["tck"] = arguments => TckSuite.Run(arguments, Console.Out),
    };

    internal static int Run(string[] args)
    {
        if (args is ["--help" or "-h"])
        {
            Console.WriteLine(Usage());
            return Passed;
        }

        if (args.Length > 0 && Suites.TryGetValue(args[0], out var suite))
        {
            return suite(args[1..]);
        }

        Console.Error.WriteLine(Usage());
        return WrongUse;
    }

    private static string Usage() => $"""
        usage: conformance SUITE --dir DIR [--json]

        SUITE    {string.Join(" | ", Suites.Keys)}
        --dir    the directory with the suite's cases
        --json   print the line with the counts only
        """;
}
