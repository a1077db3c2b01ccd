using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Api.Data;
using Platform.Domain.Regions;

namespace Platform.Api.Evaluation;

/// <summary>
/// Reads what whole divisions were judged by last, without loading an enterprise: a judgement keeps the inputs in one row,
/// so that rules can be asked about everybody at the cost of reading a table once. Memory does not grow with the enterprises.
/// </summary>
public sealed class JudgedPopulation(Func<PlatformContext> open)
{
    private const int BatchesAhead = 2;

    /// <summary>The judged enterprises of some divisions by key, read ahead while the batch before is worked on.</summary>
    /// <param name="divisions">The divisions.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <remarks>A batch is valid until the next one is asked for.</remarks>
    public async IAsyncEnumerable<JudgedBatch> ReadAsync(IReadOnlyList<DivisionCode> divisions, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var full = Channel.CreateBounded<JudgedBatch>(BatchesAhead);
        var empty = Channel.CreateUnbounded<JudgedBatch>();
        for (var batch = 0; batch <= BatchesAhead; batch++)
        {
            empty.Writer.TryWrite(new JudgedBatch());
        }

        var reading = Task.Run(() => FillAsync(divisions, empty.Reader, full.Writer, ending.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in full.Reader.ReadAllAsync(cancellation))
            {
                yield return batch;
                batch.Clear();
                empty.Writer.TryWrite(batch);
            }
        }
        finally
        {
            // Whoever stops in the middle must not leave a statement running.
            await ending.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FillAsync(
        IReadOnlyList<DivisionCode> divisions, ChannelReader<JudgedBatch> empty, ChannelWriter<JudgedBatch> full, CancellationToken cancellation)
    {
        try
        {
            await using var context = open();
            await using var command = CommandFor(context, divisions);
            await context.Database.OpenConnectionAsync(cancellation);
            await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellation);
            await using var stop = cancellation.Register(command.Cancel);
            for (var isMore = true; isMore;)
            {
                var batch = await empty.ReadAsync(cancellation);
                isMore = Fill(batch, reader);
                await full.WriteAsync(batch, cancellation);
            }

            full.Complete();
        }
        catch (Exception error)
        {
            // Thrown on at whoever asks for the next batch.
            full.Complete(error);
        }
    }

    // Waiting for each few kilobytes by itself would cost more than reading them: the thread stays for a whole batch.
    private static bool Fill(JudgedBatch batch, DbDataReader reader)
    {
        while (!batch.IsFull && reader.Read())
        {
            Add(batch, reader.GetInt64(0), reader);
        }

        return batch.IsFull;
    }

    // PostgreSQL sends a text as UTF-8 and hands it out as such; the others give it as a string.
    private static void Add(JudgedBatch batch, long enterpriseId, DbDataReader reader)
    {
        if (reader is NpgsqlDataReader)
        {
            batch.Add(enterpriseId, reader, 1);
        }
        else
        {
            batch.Add(enterpriseId, reader.GetString(1));
        }
    }

    // EF Core writes the statement; its rows are read past it, which materialises nothing.
    private static DbCommand CommandFor(PlatformContext context, IReadOnlyList<DivisionCode> divisions)
    {
        var rows = from judgement in context.Judgements.AsNoTracking()
                   join enterprise in context.Enterprises on judgement.EnterpriseId equals enterprise.Id
                   where divisions.Contains(enterprise.Division) && judgement.Inputs != null
                   orderby judgement.EnterpriseId
                   select new { judgement.EnterpriseId, judgement.Inputs };
        var command = rows.CreateDbCommand();
        command.CommandTimeout = 0;
        return command;
    }
}
