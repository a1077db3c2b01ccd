using System.Reflection;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>Collects everything that does not fit, so that it can be shown at once.</summary>
internal sealed class MismatchList
{
    private readonly List<BindingMismatch> _items = [];
    private readonly HashSet<string> _seen = [];

    internal IReadOnlyList<BindingMismatch> Items => _items;

    internal void Report(
        ErrorDefinition definition,
        ISchemaElement? element,
        MemberInfo? member,
        params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var mismatch = new BindingMismatch(definition.At(element?.Nodes.FirstOrDefault(), arguments), member);

        // What several places share, such as an enum, is reported once.
        if (_seen.Add(mismatch.ToString()))
        {
            _items.Add(mismatch);
        }
    }
}
