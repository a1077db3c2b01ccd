using System.Xml.Linq;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;

namespace Platform.Rules.Dmn.Reading;

/// <summary>Reads item definitions (7.3.2) and resolves type references against them.</summary>
internal sealed class TypeReader
{
    private const int MaxChain = 50;
    private const int MaxSize = 10_000;

    private readonly ReadingSession _session;
    private readonly Dictionary<string, XElement> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ItemType> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    internal TypeReader(ReadingSession session, XElement definitions, IReadOnlyList<ModelImport> imports)
    {
        _session = session;
        foreach (var import in imports.Where(import => import.Model is not null))
        {
            AddImported(import);
        }

        foreach (var definition in definitions.Parts("itemDefinition"))
        {
            AddDefinition(definition);
        }
    }

    /// <summary>All types of the model and its imports under the names by which they are referred to.</summary>
    internal IReadOnlyDictionary<string, ItemType> ReadAll()
    {
        foreach (var name in _definitions.Keys)
        {
            Named(name);
        }

        return _types;
    }

    /// <summary>The type that an element refers to; Any where it refers to none or to one that is not there.</summary>
    internal ItemType TypeOf(XElement element)
    {
        var name = element.TypeRef();
        if (name.Length == 0)
        {
            return ItemType.Any;
        }

        if (Find(name) is { } type)
        {
            return type;
        }

        _session.Report(DmnProblemKind.UnknownType, element, name);
        return ItemType.Any;
    }

    private void AddImported(ModelImport import)
    {
        foreach (var (name, type) in import.Model?.Types ?? new Dictionary<string, ItemType>())
        {
            _types[import.Name.Length > 0 ? $"{import.Name}.{name}" : name] = type;
        }
    }

    private void AddDefinition(XElement definition)
    {
        var name = definition.Value("name");
        if (name.Length == 0)
        {
            _session.Report(DmnProblemKind.MissingName, definition, definition.Name.LocalName);
        }
        else if (!_definitions.TryAdd(name, definition))
        {
            _session.Report(DmnProblemKind.DuplicateName, definition, name);
        }
    }

    // A name may carry a namespace prefix of the XML (1.1 and 1.2 wrote it so), which says nothing more.
    private ItemType? Find(string name)
    {
        var local = name.Contains(':', StringComparison.Ordinal) ? name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..] : name;
        return Named(name)
            ?? (TypeNames.Find(name) is { } builtIn ? ItemType.Of(builtIn) : null)
            ?? Named(local)
            ?? (TypeNames.Find(local) is { } prefixed ? ItemType.Of(prefixed) : null);
    }

    private ItemType? Named(string name)
    {
        if (_types.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!_definitions.TryGetValue(name, out var definition))
        {
            return null;
        }

        if (_open.Count >= MaxChain || !_open.Add(name))
        {
            _session.Report(DmnProblemKind.TypeCycle, definition, name);
            return ItemType.Any;
        }

        var type = Bounded(ReadDefinition(definition, name), definition);
        _open.Remove(name);
        return _types[name] = type;
    }

    private ItemType Bounded(ItemType type, XElement definition)
    {
        if (type.Type.Size <= MaxSize)
        {
            return type;
        }

        _session.Report(DmnProblemKind.TypeTooLarge, definition, type.Name, $"{MaxSize}");
        return ItemType.Any;
    }

    private ItemType ReadDefinition(XElement definition, string name)
    {
        var single = ReadSingle(definition, name);
        var restricted = single with { AllowedValues = ReadTests(definition, "allowedValues", single.Type) ?? single.AllowedValues };
        var type = definition.Value("isCollection") == "true" ? ItemType.CollectionOf(name, restricted) : restricted;
        return type with { Constraint = ReadTests(definition, "typeConstraint", type.Type) ?? type.Constraint };
    }

    private ItemType ReadSingle(XElement definition, string name)
    {
        var components = definition.Parts("itemComponent").ToList();
        return components.Count > 0 ? ReadStructure(components, name)
            : definition.Part("functionItem") is { } function ? ReadFunction(function, name)
            : TypeOf(definition) with { Name = name };
    }

    private ItemType ReadStructure(List<XElement> components, string name)
    {
        var parts = components
            .Select(component => KeyValuePair.Create(component.Value("name"), ReadDefinition(component, component.Value("name"))))
            .ToList();
        var fields = parts.Select(part => new ContextField(part.Key, part.Value.Type));
        return new ItemType(name, new ContextType([.. fields])) { Components = parts };
    }

    private ItemType ReadFunction(XElement function, string name)
    {
        var parameters = function.Parts("parameters").Select(parameter => TypeOf(parameter).Type);
        var result = function.Value("outputTypeRef") is { Length: > 0 } output ? Find(output)?.Type : null;
        return new ItemType(name, new FunctionType([.. parameters], result ?? FeelType.Any));
    }

    private TestsText? ReadTests(XElement definition, string name, FeelType input)
    {
        var text = definition.Part(name)?.TextOf("text") ?? "";
        return text.Length == 0 ? null : _session.ReadTests(text, definition, SymbolTable.BuiltIn, input);
    }
}
