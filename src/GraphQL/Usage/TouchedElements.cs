using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Types.Changes;

namespace Platform.GraphQL.Usage;

/// <summary>
/// Everything of a schema that operations touch: what they name, the types that they get, and all that their variables may hold,
/// since nobody knows which values clients send.
/// </summary>
internal sealed class TouchedElements
{
    private readonly Schema _schema;
    private readonly HashSet<string> _touched = [];
    private readonly HashSet<string> _inputs = [];

    private TouchedElements(Schema schema) => _schema = schema;

    /// <param name="schema">The schema.</param>
    /// <param name="document">A valid document.</param>
    /// <param name="name">The operation; null for every operation of the document.</param>
    internal static TouchedElements Find(Schema schema, DocumentNode document, string? name)
    {
        var elements = new TouchedElements(schema);
        foreach (var operation in document.Operations.Where(operation => name is null || operation.Name?.Value == name))
        {
            foreach (var coordinate in UsedCoordinates.Of(schema, operation, document.Fragments))
            {
                elements.Add(coordinate);
            }

            foreach (var variable in operation.Variables)
            {
                elements.AddInput(schema.FindType(variable.Type)?.Named);
            }
        }

        return elements;
    }

    /// <summary>Whether a change is about something that is touched; something new counts as a change of what it was added to.</summary>
    internal bool Concerns(SchemaChange change) =>
        _touched.Contains(change.Coordinate)
        || (change.Code.Contains("ADDED", StringComparison.Ordinal) && _touched.Contains(OwnerOf(change.Coordinate)));

    private static string OwnerOf(string coordinate)
    {
        var end = coordinate.IndexOf('(', StringComparison.Ordinal);
        end = end < 0 ? coordinate.LastIndexOf('.') : end;
        return end < 0 ? coordinate : coordinate[..end];
    }

    private void Add(string coordinate)
    {
        _touched.Add(coordinate);
        if (coordinate.Split('.') is not [var owner, var member] || member.Contains('(', StringComparison.Ordinal))
        {
            return;
        }

        _touched.Add(owner);
        if ((_schema.Types.Find(owner) as FieldsType)?.Fields.Find(member) is { } field)
        {
            _touched.Add(field.Type.Named.Name);
        }
    }

    private void AddInput(NamedType? type)
    {
        if (type is null || !_inputs.Add(type.Name))
        {
            return;
        }

        _touched.Add(type.Name);
        foreach (var value in (type as EnumType)?.Values ?? NamedList<EnumValueDefinition>.Empty)
        {
            _touched.Add(value.Coordinate);
        }

        foreach (var field in (type as InputObjectType)?.Fields ?? NamedList<InputValueDefinition>.Empty)
        {
            _touched.Add(field.Coordinate);
            AddInput(field.Type.Named);
        }
    }
}
