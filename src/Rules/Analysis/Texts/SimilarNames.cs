using Platform.Rules.Feel.Functions;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Tables;
using Platform.Rules.Tables.Delegates;

namespace Platform.Rules.Analysis.Texts;

/// <summary>Finds the name that was probably meant.</summary>
internal sealed class SimilarNames(CompiledPolicy policy)
{
    /// <summary>Names this long may differ in two characters, shorter ones in one.</summary>
    private const int LongName = 6;

    private readonly List<string> _names =
    [
        .. policy.Slots.Where(slot => slot is not ClauseSlot).Select(slot => slot.Name).Concat(BuiltInFunctions.All.Keys).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>A known name that differs only by case, width or spaces, else by a character or two; null for none.</summary>
    internal string? To(string name)
    {
        var plain = Plain(name);
        return _names.FirstOrDefault(known => Plain(known) == plain) ?? _names
            .Where(known => known.Length > 2 && Math.Abs(known.Length - name.Length) <= 2)
            .Select(known => (Name: known, Distance: Distance(Plain(known), plain)))
            .Where(pair => pair.Distance <= (name.Length >= LongName ? 2 : 1))
            .OrderBy(pair => pair.Distance).Select(pair => pair.Name).FirstOrDefault();
    }

    private static string Plain(string name) =>
        string.Concat(name.Select(FullWidth.Normalise).Where(c => !char.IsWhiteSpace(c)).Select(char.ToLowerInvariant));

    // The number of characters to insert, delete or replace, row by row.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
