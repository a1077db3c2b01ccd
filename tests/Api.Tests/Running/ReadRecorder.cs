using System.Collections.Concurrent;
using System.Data.Common;
using Platform.Api.Data.Planning;

namespace Platform.Api.Tests.Running;

/// <summary>Takes down the statements that planned reading writes, or runs, on one database.</summary>
internal sealed class ReadRecorder : IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ReadDatabase _database;
    private readonly string _happening;
    private readonly Func<DbCommand, string> _describe;
    private readonly ConcurrentQueue<string> _statements = new();
    private readonly IDisposable _subscription;

    /// <param name="database">The database to listen to; others run in the same process.</param>
    /// <param name="happening">Name of the event: written or about to run.</param>
    /// <param name="describe">What is kept of a statement.</param>
    public ReadRecorder(ReadDatabase database, string happening, Func<DbCommand, string> describe)
    {
        (_database, _happening, _describe) = (database, happening, describe);
        _subscription = ReadDatabase.Events.Subscribe(this);
    }

    public IReadOnlyList<string> Statements => [.. _statements];

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == _happening && value.Value is ReadEvent told && ReferenceEquals(told.Database, _database))
        {
            _statements.Enqueue(_describe(told.Command));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscription.Dispose();
}
