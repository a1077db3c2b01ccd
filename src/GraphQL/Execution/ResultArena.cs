using System.Buffers;

namespace Platform.GraphQL.Execution;

/// <summary>Memory for the slots of one response, in rented arrays that are handed back when the response was written.</summary>
internal sealed class ResultArena : ResponseMemory
{
    /// <summary>The size for results that have few slots.</summary>
    internal const int SmallChunk = 32;

    private const int ChunkSize = 512;
    private readonly int _chunkSize;
    private readonly List<ResultValue[]> _full = [];
    private ResultValue[] _current = [];
    private int _used;

    /// <param name="chunkSize">How many slots are rented at a time, at least.</param>
    internal ResultArena(int chunkSize = ChunkSize) => _chunkSize = chunkSize;

    /// <summary>A stretch of empty slots.</summary>
    internal ResultValue[] Take(int count, out int offset)
    {
        if (_used + count > _current.Length)
        {
            Grow(count);
        }

        offset = _used;
        _used += count;
        return _current;
    }

    internal override void Release()
    {
        foreach (var chunk in _full)
        {
            ArrayPool<ResultValue>.Shared.Return(chunk, clearArray: true);
        }

        _full.Clear();
        Return(_current, _used);
        (_current, _used) = ([], 0);
    }

    private void Grow(int count)
    {
        if (_current.Length > 0)
        {
            _full.Add(_current);
        }

        _current = ArrayPool<ResultValue>.Shared.Rent(Math.Max(count, _chunkSize));
        _used = 0;
    }

    // Only what was used needs clearing: whoever rents the array next expects empty slots.
    private static void Return(ResultValue[] chunk, int used)
    {
        if (chunk.Length > 0)
        {
            chunk.AsSpan(0, used).Clear();
            ArrayPool<ResultValue>.Shared.Return(chunk);
        }
    }
}
