namespace Platform.Rules.Session.Time;

/// <summary>When to look at which subject again. A later date for a subject replaces an earlier one.</summary>
internal sealed class WakeSchedule
{
    private readonly PriorityQueue<(int Row, int Day), int> _queue = new();
    private readonly HashSet<int> _open = [];
    private int[] _days = [];

    /// <summary>Bytes in use for all subjects, without the queue.</summary>
    internal long Bytes => sizeof(int) * _days.LongLength;

    internal void Grow(int capacity)
    {
        var old = _days.Length;
        if (capacity > old)
        {
            Array.Resize(ref _days, capacity);
            _days.AsSpan(old).Fill(-1);
        }
    }

    /// <summary>Notes that the date of a subject has to be worked out again.</summary>
    internal void Reopen(int row) => _open.Add(row);

    /// <summary>The subjects whose date has to be worked out.</summary>
    internal int[] TakeOpen()
    {
        int[] rows = [.. _open];
        _open.Clear();
        return rows;
    }

    internal void Set(int row, DateOnly? date)
    {
        _days[row] = date?.DayNumber ?? -1;
        if (date is { } day)
        {
            _queue.Enqueue((row, day.DayNumber), day.DayNumber);
        }
    }

    internal void Remove(int row)
    {
        _open.Remove(row);
        _days[row] = -1;
    }

    /// <summary>The earliest date that still holds; null for none.</summary>
    internal DateOnly? First()
    {
        while (_queue.TryPeek(out var entry, out _) && _days[entry.Row] != entry.Day)
        {
            _queue.Dequeue();
        }

        return _queue.TryPeek(out var first, out _) ? DateOnly.FromDayNumber(first.Day) : null;
    }

    /// <summary>Takes the next subject that is due on the earliest date.</summary>
    internal int Take()
    {
        var (row, _) = _queue.Dequeue();
        _days[row] = -1;
        return row;
    }
}
