using System.Text.Json;

namespace Platform.Api.Tests.Aggregates;

/// <summary>
/// What an attacker knows: every published count as a sum over the finest cells of the counted county. Whatever set of few
/// enterprises has its number in the span of these sums can be computed.
/// </summary>
internal sealed class PublishedCounts
{
    // The finest cells: town, industry, kind, enterprises. Nothing in the county divides them further.
    private static readonly (string Town, string Industry, string Kind, int Count)[] Cells =
    [
        ("330784001", "C3465", "PRIVATE", 15), ("330784002", "G6020", "PRIVATE", 12), ("330784108", "C3252", "STATE_OWNED", 11),
        ("330784115", "C3382", "PRIVATE", 4), ("330702", "H6110", "PRIVATE", 12),
    ];

    private readonly List<bool[]> _sums = [];

    public int Count { get; private set; }

    /// <summary>Adds what an answer publishes.</summary>
    public void Add(string question, JsonElement answer)
    {
        foreach (var group in answer.GetProperty("groups").EnumerateArray().Append(answer.GetProperty("total")))
        {
            if (group.GetProperty("count") is not { ValueKind: JsonValueKind.Number } count)
            {
                continue;
            }

            bool[] members = [.. Cells.Select(cell => IsIn(cell, group.GetProperty("key"), question))];
            Assert.Equal(Cells.Where((_, place) => members[place]).Sum(cell => cell.Count), count.GetInt32());
            _sums.Add(members);
            Count++;
        }
    }

    /// <summary>Sets of cells with 1 to 9 enterprises whose number follows from what was published.</summary>
    public IReadOnlyList<string> SmallGroups() =>
    [
        .. Enumerable.Range(1, (1 << Cells.Length) - 1)
            .Select(mask => Cells.Select((_, place) => (mask & (1 << place)) != 0).ToArray())
            .Where(members => Cells.Where((_, place) => members[place]).Sum(cell => cell.Count) < 10 && Rank([.. _sums, members]) == Rank(_sums))
            .Select(members => string.Join('+', Cells.Where((_, place) => members[place]).Select(cell => cell.Town))),
    ];

    // A condition of the question restricts every group, the total included.
    private static bool IsIn((string Town, string Industry, string Kind, int Count) cell, JsonElement key, string question) =>
        Fits(key, "region", cell.Town) && Fits(key, "kind", cell.Kind) && Fits(key, "industry", cell.Industry) && Fits(key, "industrySection", cell.Industry)
        && Named(question, "division: {eq: \"", cell.Town) && Named(question, "code: {eq: \"", cell.Town) && Named(question, "industry: {eq: \"", cell.Industry)
        && Named(question, "industry: {startsWith: \"", cell.Industry) && Named(question, "kind: {eq: ", cell.Kind);

    private static bool Fits(JsonElement key, string field, string value) =>
        key.GetProperty(field) is not { ValueKind: JsonValueKind.String } text || value.StartsWith(text.GetString() ?? "", StringComparison.Ordinal);

    private static bool Named(string question, string condition, string value)
    {
        var at = question.IndexOf(condition, StringComparison.Ordinal);
        return at < 0 || value.StartsWith(question[(at + condition.Length)..].Split('"', '}')[0], StringComparison.Ordinal);
    }

    private static int Rank(List<bool[]> rows)
    {
        var matrix = rows.ConvertAll(row => row.Select(part => part ? 1m : 0m).ToArray());
        var rank = 0;
        for (var column = 0; column < Cells.Length; column++)
        {
            var pivot = matrix.FindIndex(rank, row => Math.Abs(row[column]) > 0.000001m);
            if (pivot < 0)
            {
                continue;
            }

            (matrix[rank], matrix[pivot]) = (matrix[pivot], matrix[rank]);
            foreach (var row in matrix.Skip(rank + 1))
            {
                var factor = row[column] / matrix[rank][column];
                for (var place = 0; place < row.Length; place++)
                {
                    row[place] -= factor * matrix[rank][place];
                }
            }

            rank++;
        }

        return rank;
    }
}
