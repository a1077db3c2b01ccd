using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Domain;
using Platform.Domain.Enterprises;
using Platform.Domain.Regions;

namespace Platform.Api.Import;

/// <summary>
/// Takes over enterprise files by credit code: in one pass, with a bounded number of rows in memory, and so that the same
/// file again changes nothing.
/// </summary>
public sealed class EnterpriseImport(WriteSessions sessions, IndustryClassification industries, RegionTree regions, TimeProvider clock)
{
    /// <summary>Largest file that a request may carry, bytes.</summary>
    public const int LargestUpload = 5 * 1024 * 1024;

    private const int BatchSize = 500;

    /// <summary>How often a batch is tried while others change the same enterprises.</summary>
    private const int Attempts = 3;

    /// <summary>Mistakes that are kept for the report; a file with more is wrong altogether.</summary>
    private const int MostErrors = 10_000;

    private WriteSessions Sessions { get; } = sessions;

    private TimeProvider Clock { get; } = clock;

    /// <param name="stream">The file; must be seekable.</param>
    /// <param name="options">Who imports what.</param>
    /// <param name="progress">Told after each batch.</param>
    /// <param name="cancellation">Ends the import; all-or-nothing leaves nothing behind.</param>
    public async Task<ImportReport> RunAsync(Stream stream, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        if (stream.Length == 0)
        {
            return Refused(ImportErrors.Empty);
        }

        if (await CsvEncoding.DetectAsync(stream, cancellation) is not { } encoding)
        {
            return Refused(ImportErrors.Encoding);
        }

        var run = new Run(this, options);
        await using var rows = CsvRows.ReadAsync(stream, encoding, cancellation).GetAsyncEnumerator(cancellation);
        if (!await rows.MoveNextAsync())
        {
            return Refused(ImportErrors.Empty);
        }

        if (rows.Current.Error is { } broken)
        {
            return new ImportReport(0, 0, 0, 0, [new RowError(1, null, broken)], broken);
        }

        var (reader, errors) = EnterpriseRowReader.ForHeader(rows.Current.Values, industries, regions);
        return errors.Count > 0
            ? new ImportReport(0, 0, 0, 0, errors, errors[0].Error)
            : await run.ReadAsync(reader, rows, stream, progress, cancellation);
    }

    private static ImportReport Refused(DomainError error) => new(0, 0, 0, 0, [new RowError(1, null, error)], error);

    private sealed class Run(EnterpriseImport import, ImportOptions options)
    {
        private readonly List<RowError> _errors = [];
        private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);
        private readonly DataSource _source = new(options.Source, options.IsGenerated);
        private readonly Actor _actor = new(ActorRole.System, options.Caller.Subject);
        private BatchOutcome _taken = BatchOutcome.Nothing;
        private int _rows;

        // A batch is judged after its rows were read, so mistakes are found out of order.
        private IReadOnlyList<RowError> Errors => [.. _errors.OrderBy(error => error.Line)];

        public async Task<ImportReport> ReadAsync(
            EnterpriseRowReader reader, IAsyncEnumerator<CsvRow> rows, Stream stream, IProgress<ImportProgress>? progress, CancellationToken cancellation)
        {
            await using var session = import.Sessions.OpenForMany();
            await using var transaction = options.Mode == ImportMode.AllOrNothing
                ? await session.Context.Database.BeginTransactionAsync(cancellation)
                : null;
            var batch = new List<DeliveredEnterprise>(BatchSize);
            while (_errors.Count < MostErrors && await rows.MoveNextAsync())
            {
                _rows++;
                if (reader.Read(rows.Current, _errors) is { } row && IsNew(row, reader) && IsOwn(row, reader))
                {
                    batch.Add(row);
                }

                if (batch.Count == BatchSize)
                {
                    await TakeAsync(session, batch, cancellation);
                    progress?.Report(new ImportProgress(stream.Position, stream.Length, _rows, _errors.Count));
                }
            }

            await TakeAsync(session, batch, cancellation);
            progress?.Report(new ImportProgress(stream.Length, stream.Length, _rows, _errors.Count));
            return await FinishAsync(session, transaction, cancellation);
        }

        private async Task<ImportReport> FinishAsync(
            WriteSession session, Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction? transaction, CancellationToken cancellation)
        {
            if (transaction is null)
            {
                return new ImportReport(_rows, _taken.Registered, _taken.Updated, _taken.Unchanged, Errors, null);
            }

            if (_errors.Count > 0)
            {
                await transaction.RollbackAsync(cancellation);
                return new ImportReport(_rows, 0, 0, 0, Errors, ImportErrors.NothingTaken(_errors.Count));
            }

            await transaction.CommitAsync(cancellation);
            session.Announce();
            return new ImportReport(_rows, _taken.Registered, _taken.Updated, _taken.Unchanged, Errors, null);
        }

        private bool IsNew(DeliveredEnterprise row, EnterpriseRowReader reader)
        {
            if (_lines.TryAdd(row.CreditCode.Value, row.Line))
            {
                return true;
            }

            _errors.Add(new RowError(row.Line, reader.HeaderOf(EnterpriseColumn.CreditCode), ImportErrors.DuplicateCode(row.CreditCode.Value, _lines[row.CreditCode.Value])));
            return false;
        }

        private bool IsOwn(DeliveredEnterprise row, EnterpriseRowReader reader)
        {
            if (options.Caller.Covers(row.Profile.Division.Value, null))
            {
                return true;
            }

            _errors.Add(new RowError(row.Line, reader.HeaderOf(EnterpriseColumn.Division), ImportErrors.OutsideYourRegion(row.Profile.Division.Value)));
            return false;
        }

        private async Task TakeAsync(WriteSession session, List<DeliveredEnterprise> batch, CancellationToken cancellation)
        {
            for (var attempt = 1; batch.Count > 0; attempt++)
            {
                var outcome = await TryTakeAsync(session, batch, cancellation);
                session.Context.ChangeTracker.Clear();
                if (outcome is null && attempt < Attempts)
                {
                    continue;
                }

                outcome ??= BatchOutcome.Nothing with { Errors = batch.ConvertAll(row => new RowError(row.Line, null, ImportErrors.ChangedMeanwhile)) };
                _taken += outcome;
                _errors.AddRange(outcome.Errors);
                batch.Clear();
            }
        }

        // Null if somebody else changed one of the enterprises meanwhile.
        private async Task<BatchOutcome?> TryTakeAsync(WriteSession session, List<DeliveredEnterprise> batch, CancellationToken cancellation)
        {
            var codes = batch.ConvertAll(row => row.CreditCode);
            var known = await session.Context.Enterprises.Where(enterprise => codes.Contains(enterprise.CreditCode))
                .ToDictionaryAsync(enterprise => enterprise.CreditCode.Value, cancellation);
            var now = import.Clock.GetUtcNow();
            var outcome = BatchOutcome.Nothing;
            foreach (var row in batch)
            {
                outcome += known.TryGetValue(row.CreditCode.Value, out var before) ? Update(before, row, now) : Register(session.Context, row, now);
            }

            if (!await session.SaveAsync(cancellation))
            {
                return null;
            }

            return outcome;
        }

        private BatchOutcome Register(PlatformContext context, DeliveredEnterprise row, DateTimeOffset now)
        {
            var registered = Enterprise.Register(row.CreditCode, row.Profile, _source, now, _actor);
            if (!registered.Succeeded)
            {
                return BatchOutcome.Refused(row, registered.Error);
            }

            registered.Value.ChangeStatus(row.Status, now, _actor);
            context.Enterprises.Add(registered.Value);
            return BatchOutcome.Nothing with { Registered = 1 };
        }

        private BatchOutcome Update(Enterprise known, DeliveredEnterprise row, DateTimeOffset now)
        {
            var before = known.Version;
            var updated = known.Update(row.Profile, _source, now, _actor);
            if ((updated.Succeeded ? known.ChangeStatus(row.Status, now, _actor) : updated.Error) is { } refusal)
            {
                return BatchOutcome.Refused(row, refusal);
            }

            return known.Version > before ? BatchOutcome.Nothing with { Updated = 1 } : BatchOutcome.Nothing with { Unchanged = 1 };
        }
    }
}
