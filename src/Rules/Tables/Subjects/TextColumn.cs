using System.Runtime.InteropServices;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tables.Inputs;

namespace Platform.Rules.Tables.Subjects;

/// <summary>Texts.</summary>
public sealed class TextColumn : CodedColumn
{
    private readonly Dictionary<string, int> _codeOf = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [""];

    internal TextColumn(SubjectTable table, VocabularyInput input, int ordinal, int capacity)
        : base(table, input, ordinal, capacity)
    {
    }

    /// <summary>The text of a row; null for none.</summary>
    /// <param name="row">A row in use.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not in use.</exception>
    public string? this[int row]
    {
        get => CodeOfRow(row) is var code and not 0 ? _texts[code] : null;
        set
        {
            Require(row);
            SetCode(row, value is null ? 0 : CodeOf(value));
        }
    }

    /// <summary>The code of a text, which stays the same for as long as the column is there.</summary>
    /// <param name="text">The text, which is kept.</param>
    public int CodeOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codeOf, text, out var known);
        if (!known)
        {
            code = CodeCount;
            _texts.Add(text);
            Keep(new FeelString(text));
        }

        return code;
    }

    /// <inheritdoc/>
    public override void Set(int row, FeelValue value) => this[row] = value switch
    {
        FeelString text => text.Value,
        FeelNull => null,
        _ => throw WrongKind(value),
    };

    internal string TextOf(int code) => _texts[code];
}
