using System.Diagnostics;
using Platform.Api.Hosting;

namespace Platform.Api.Index.Deliveries;

/// <summary>
/// Takes all files of a directory, one after the other, each whole or not at all. Broken off, it goes on where it was: files
/// that were taken before are known by their content and passed over.
/// </summary>
public sealed class BulkDelivery(DeliveryFiles files)
{
    /// <param name="directory">Files named as <see cref="DropFolder"/> wants them; they stay where they are.</param>
    /// <param name="source">Where the figures are from.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellation">Ends it between two files or within one; what was taken stays taken.</param>
    public async Task<BulkReport> RunAsync(string directory, string source, IProgress<WorkDone>? progress, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var paths = Directory.EnumerateFiles(directory, "*.csv")
            .Where(path => !path.EndsWith(DeliveryFiles.ReportSuffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var (rows, passedOver, refused) = (0L, 0, new List<(string, IntakeReport)>());
        for (var place = 0; place < paths.Count; place++)
        {
            var report = await files.TakeAsync(paths[place], source, null, cancellation);
            rows += report.Delivery?.Rows ?? 0;
            if (report.IsDuplicate)
            {
                passedOver++;
            }
            else if (report.Refusal is not null)
            {
                refused.Add((paths[place], report));
                await DeliveryFiles.WriteReportAsync(paths[place] + DeliveryFiles.ReportSuffix, report, cancellation);
            }

            progress?.Report(new WorkDone("接收文件 / Taking files", place + 1, paths.Count));
        }

        return new BulkReport(paths.Count, paths.Count - passedOver - refused.Count, passedOver, rows, refused, Stopwatch.GetElapsedTime(started));
    }
}

/// <summary>What came of a directory of deliveries.</summary>
/// <param name="Files">Files that were looked at.</param>
/// <param name="Taken">Files that were taken.</param>
/// <param name="PassedOver">Files that had been taken before.</param>
/// <param name="Rows">Rows of the files taken.</param>
/// <param name="Refused">Files that were refused, with why.</param>
public sealed record BulkReport(
    int Files, int Taken, int PassedOver, long Rows, IReadOnlyList<(string Path, IntakeReport Report)> Refused, TimeSpan Time);
