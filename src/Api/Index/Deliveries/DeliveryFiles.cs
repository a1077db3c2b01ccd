using System.Globalization;
using CsvHelper;
using Platform.Api.Hosting;
using Platform.Api.Identity;

namespace Platform.Api.Index.Deliveries;

/// <summary>Takes deliveries from files, and writes down beside them what is wrong.</summary>
public sealed class DeliveryFiles(DeliveryIntake intake)
{
    public const string ReportSuffix = ".report.csv";

    /// <summary>Takes a file whose name says what it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="source">Where the figures are from.</param>
    /// <param name="progress">Told how far the writing is.</param>
    /// <param name="cancellation">Ends it; nothing is left behind.</param>
    public async Task<IntakeReport> TakeAsync(string path, string source, IProgress<WorkDone>? progress, CancellationToken cancellation)
    {
        var name = DeliveryFileName.Parse(Path.GetFileName(path));
        return name.Succeeded
            ? await TakeAsync(
                path,
                new DeliveryOrder(DeliveryOrder.DefaultCatalogue, name.Value.Department, name.Value.Period, source, name.Value.IsCorrection, Caller.System),
                progress,
                cancellation)
            : IntakeReport.Refused(name.Error);
    }

    /// <summary>Takes a file.</summary>
    public async Task<IntakeReport> TakeAsync(string path, DeliveryOrder order, IProgress<WorkDone>? progress, CancellationToken cancellation)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (stream.Length > DeliveryIntake.LargestFile)
        {
            return IntakeReport.Refused(DeliveryErrors.TooLarge(DeliveryIntake.LargestFile));
        }

        // A directory that is taken again is mostly known: that is found out before a file is taken apart.
        return await intake.FindAsync(order, await DeliveredFile.HashAsync(stream, cancellation), cancellation) is { } earlier
            ? IntakeReport.Refused(DeliveryErrors.Duplicate(earlier))
            : await intake.TakeAsync(order, await DeliveredFile.FromCsvAsync(stream, cancellation), progress, cancellation);
    }

    /// <summary>Writes the mistakes of a refused delivery, a line each; a refusal as a whole has line 0.</summary>
    public static async Task WriteReportAsync(string path, IntakeReport report, CancellationToken cancellation)
    {
        var lines = report.Problems.Select(problem => new { line = problem.Line, column = problem.Column, code = problem.Code, zh = problem.Zh, en = problem.En });
        if (report is { Problems.Count: 0, Refusal: { } refusal })
        {
            lines = [new { line = 0, column = (string?)null, code = refusal.Code, zh = refusal.Chinese, en = refusal.English }];
        }

        await using var writer = new CsvWriter(new StreamWriter(path), CultureInfo.InvariantCulture);
        await writer.WriteRecordsAsync(lines, cancellation);
    }
}
