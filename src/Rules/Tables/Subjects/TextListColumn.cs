using System.Runtime.InteropServices;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables.Subjects;

/// <summary>Lists of texts.</summary>
public sealed class TextListColumn : CodedColumn
{
    private readonly Dictionary<string[], int> _codeOf = new(new SameTexts());
    private readonly List<string[]> _lists = [[]];

    internal TextListColumn(SubjectTable table, VocabularyInput input, int ordinal, int capacity)
        : base(table, input, ordinal, capacity)
    {
    }

    /// <summary>The texts of a row in order; null for none, which is not the empty list.</summary>
    /// <param name="row">A row in use.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use.</exception>
    public IReadOnlyList<string>? this[int row]
    {
        get => CodeOfRow(row) is var code and not 0 ? _lists[code] : null;
        set
        {
            Require(row);
            SetCode(row, value is null ? 0 : CodeOf(value));
        }
    }

    /// <summary>The code of a list, which stays the same for as long as the column is there.</summary>
    /// <param name="texts">The texts of the list, which are kept.</param>
    public int CodeOf(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        string[] kept = [.. texts];
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codeOf, kept, out var known);
        if (!known)
        {
            code = CodeCount;
            _lists.Add(kept);
            Keep(new FeelList([.. kept.Select(text => new FeelString(text))]));
        }

        return code;
    }

    /// <inheritdoc/>
    public override void Set(int row, FeelValue value) => this[row] = value switch
    {
        FeelList list => [.. list.Items.Select(item => item is FeelString text ? text.Value : throw WrongKind(item))],
        FeelNull => null,
        _ => throw WrongKind(value),
    };

    private sealed class SameTexts : IEqualityComparer<string[]>
    {
        public bool Equals(string[]? x, string[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(string[] texts)
        {
            var hash = new HashCode();
            foreach (var text in texts)
            {
                hash.Add(text, StringComparer.Ordinal);
            }

            return hash.ToHashCode();
        }
    }
}
