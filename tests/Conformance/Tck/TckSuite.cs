namespace Platform.Conformance.Tck;

/// <summary>The suite <c>tck</c> of the command line: <c>--dir DIR [--json]</c>.</summary>
internal static class TckSuite
{
    /// <returns>0 once the cases have run, however they came out; 2 for a wrong command line.</returns>
    internal static int Run(IReadOnlyList<string> arguments, TextWriter output)
    {
        var directory = arguments.SkipWhile(argument => argument != "--dir").Skip(1).FirstOrDefault();
        if (directory is null || !Directory.Exists(directory))
        {
            output.WriteLine("usage: tck --dir DIR [--json]   DIR must exist");
            return 2;
        }

        var skips = TckRunner.ReadSkips(Path.Combine(AppContext.BaseDirectory, "Tck", "skips.json"));
        var report = new TckRunner(skips).Run(directory);
        if (!arguments.Contains("--json"))
        {
            WriteFailures(report, output);
        }

        output.WriteLine(report.ToJson());
        return 0;
    }

    private static void WriteFailures(TckReport report, TextWriter output)
    {
        foreach (var (test, reason) in report.Outcomes.Where(outcome => outcome.Reason is not null))
        {
            output.WriteLine($"FAIL {test.Folder} {test.Id}: {reason}");
        }

        foreach (var folder in report.Skipped.GroupBy(skip => (skip.Case.Folder, skip.Reason)))
        {
            output.WriteLine($"SKIP {folder.Key.Folder} ({folder.Count()} cases): {folder.Key.Reason}");
        }
    }
}
