using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Validation.Merging;

/// <summary>The fields of a selection set by response name, inline fragments included, and the fragments that it spreads.</summary>
internal sealed class FieldsByName
{
    private readonly Dictionary<string, List<MergeField>> _fields = [];
    private readonly List<string> _names = [];
    private readonly HashSet<string> _fragments = [];
    private readonly List<string> _fragmentNames = [];

    private FieldsByName(SelectionSetNode node) => Node = node;

    /// <summary>The selection set.</summary>
    internal SelectionSetNode Node { get; }

    /// <summary>The response names, in source order.</summary>
    internal IReadOnlyList<string> Names => _names;

    /// <summary>The names of the fragments spread, in source order, each once.</summary>
    internal IReadOnlyList<string> FragmentNames => _fragmentNames;

    internal static FieldsByName Collect(Schema? schema, NamedType? parentType, SelectionSetNode selectionSet)
    {
        var fields = new FieldsByName(selectionSet);
        fields.Add(schema, parentType, selectionSet);
        return fields;
    }

    internal IReadOnlyList<MergeField> this[string name] => _fields.TryGetValue(name, out var fields) ? fields : [];

    private void Add(Schema? schema, NamedType? parentType, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field, parentType);
                    break;
                case FragmentSpreadNode spread when _fragments.Add(spread.Name.Value):
                    _fragmentNames.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode inline:
                    var type = inline.TypeCondition is { } condition ? schema?.Types.Find(condition.Name.Value) : parentType;
                    Add(schema, type, inline.SelectionSet);
                    break;
            }
        }
    }

    private void Add(FieldNode field, NamedType? parentType)
    {
        var name = field.ResponseName;
        if (!_fields.TryGetValue(name, out var fields))
        {
            fields = [];
            _fields.Add(name, fields);
            _names.Add(name);
        }

        fields.Add(new MergeField(parentType, field, (parentType as FieldsType)?.Fields.Find(field.Name.Value)));
    }
}
