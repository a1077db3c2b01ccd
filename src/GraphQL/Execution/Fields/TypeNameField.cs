using System.Text;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>The field <c>__typename</c> of one object type.</summary>
// https://spec.graphql.org/September2025/#sec-Type-Name-Introspection
internal sealed class TypeNameField : FieldExecutor
{
    private static readonly FieldBinding Introspection = new(FieldBindingKind.Introspection);
    private readonly byte[] _json;

    internal TypeNameField(ObjectType type)
        : base(Introspection) => _json = Encoding.UTF8.GetBytes($"\"{type.Name}\"");

    internal override void Execute(OperationRun run, SelectedField field, object? source, ResultNode node, int slot) =>
        node[slot] = new ResultValue(ResultKind.Json, _json);
}
