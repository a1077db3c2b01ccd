using System.Globalization;

namespace Platform.Api.Index.Deliveries;

/// <summary>
/// A directory into which departments put files. What is taken moves to <c>done</c>, what is refused to <c>refused</c> with
/// a list of its mistakes beside it. Files that somebody still writes are left for the next look.
/// </summary>
public sealed class DropFolder(string directory, DeliveryFiles files, TimeProvider clock)
{
    private const string Source = "投递目录";

    // A file that grows is not finished. Uploads by network shares pause for a moment, not for this long.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);
    private readonly Dictionary<string, (long Length, DateTimeOffset Since)> _seen = new(StringComparer.Ordinal);

    /// <summary>Takes what lies ready.</summary>
    /// <returns>Each file that was moved, with what came of it.</returns>
    public async Task<IReadOnlyList<(string File, IntakeReport Report)>> TakeAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(directory);
        var taken = new List<(string, IntakeReport)>();
        foreach (var path in Directory.EnumerateFiles(directory, "*.csv").Order(StringComparer.Ordinal).Where(IsFinished).ToList())
        {
            var report = await files.TakeAsync(path, Source, null, cancellation);
            var moved = Move(path, report.Refusal is null ? "done" : "refused");
            if (report.Refusal is not null)
            {
                await DeliveryFiles.WriteReportAsync(moved + DeliveryFiles.ReportSuffix, report, cancellation);
            }

            _seen.Remove(path);
            taken.Add((Path.GetFileName(path), report));
        }

        return taken;
    }

    private bool IsFinished(string path)
    {
        var length = new FileInfo(path).Length;
        var now = clock.GetUtcNow();
        if (!_seen.TryGetValue(path, out var seen) || seen.Length != length)
        {
            _seen[path] = (length, now);
            return false;
        }

        return now - seen.Since >= Quiet;
    }

    // A name that was used before gets the time added, so that nothing is overwritten.
    private string Move(string path, string folder)
    {
        var target = Directory.CreateDirectory(Path.Combine(directory, folder)).FullName;
        var moved = Path.Combine(target, Path.GetFileName(path));
        if (File.Exists(moved))
        {
            var stamp = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture);
            moved = Path.Combine(target, $"{Path.GetFileNameWithoutExtension(path)}.{stamp}{Path.GetExtension(path)}");
        }

        File.Move(path, moved);
        return moved;
    }
}
