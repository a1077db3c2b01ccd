using Microsoft.Extensions.ObjectPool;

namespace Platform.Api.Data.Planning;

/// <summary>The rows of one level in one request, already written as JSON but for the lists below them. Used again when done with.</summary>
internal sealed class LevelRows : IDisposable
{
    public static readonly LevelRows None = new();

    private const int MostKept = 64;
    private const int MostPlacesKept = 1024;
    private static readonly ObjectPool<LevelRows> Pool = new DefaultObjectPool<LevelRows>(new Emptied(), MostKept);

    private LevelRows()
    {
    }

    public JsonBuffer Json { get; private set; } = new();

    /// <summary>For each row and each template, where its JSON lies.</summary>
    public List<Fragment> Fragments { get; } = [];

    /// <summary>Places inside fragments where a list of another level belongs.</summary>
    public List<Hole> Holes { get; } = [];

    /// <summary>For each row, its cursor's place; empty where nobody asks.</summary>
    public List<(int Start, int End)> Cursors { get; } = [];

    /// <summary>Single values in the order of the templates' fields, where a result is built of nodes.</summary>
    public List<TreeItem> Items { get; } = [];

    public int Count { get; set; }

    /// <summary>The rows of each parent, as a stretch.</summary>
    public Dictionary<RowKey, (int First, int Count)> Groups { get; } = [];

    /// <summary>The full count of each parent.</summary>
    public Dictionary<RowKey, int> Totals { get; } = [];

    public static LevelRows Rent() => Pool.Get();

    public void Dispose()
    {
        Json.Dispose();
        Pool.Return(this);
    }

    private sealed class Emptied : PooledObjectPolicy<LevelRows>
    {
        public override LevelRows Create() => new();

        public override bool Return(LevelRows rows)
        {
            if (rows.Fragments.Capacity > MostPlacesKept || rows.Items.Capacity > MostPlacesKept)
            {
                return false;
            }

            rows.Json = new JsonBuffer();
            rows.Fragments.Clear();
            rows.Holes.Clear();
            rows.Cursors.Clear();
            rows.Items.Clear();
            rows.Groups.Clear();
            rows.Totals.Clear();
            rows.Count = 0;
            return true;
        }
    }
}

/// <summary>The JSON of one row by one template.</summary>
internal readonly record struct Fragment(int Start, int End, int FirstHole, int EndHole);

/// <summary>A gap in a fragment.</summary>
/// <param name="Position">Where in the buffer.</param>
/// <param name="Child">The level that fills it.</param>
/// <param name="Key">Whose rows.</param>
internal readonly record struct Hole(int Position, LevelPlan Child, RowKey Key);

/// <summary>One field's value of one row, where a result is built of nodes.</summary>
/// <param name="Start">Where its JSON begins; -1 for an object that is not there.</param>
/// <param name="End">Where its JSON ends.</param>
/// <param name="Parent">The parent that a deferred field's resolver gets.</param>
/// <param name="Key">Whose rows a list has.</param>
internal readonly record struct TreeItem(int Start, int End, object? Parent = null, RowKey Key = default);
