using System.Xml.Linq;
using Platform.Rules.Feel.Syntax;
using Platform.Rules.Feel.Types;

namespace Platform.Rules.Dmn.Reading;

/// <summary>The elements of a model by id, and through its imports those of other models.</summary>
internal sealed class ElementIndex
{
    private static readonly string[] Kinds = ["inputData", "decision", "businessKnowledgeModel", "decisionService", "knowledgeSource"];

    private readonly ReadingSession _session;
    private readonly TypeReader _types;
    private readonly string _namespace;
    private readonly IReadOnlyList<ModelImport> _imports;
    private readonly Dictionary<string, DeclaredElement> _byId = new(StringComparer.Ordinal);
    private readonly List<DeclaredElement> _declared = [];

    internal ElementIndex(ReadingSession session, TypeReader types, XElement definitions, IReadOnlyList<ModelImport> imports)
    {
        _session = session;
        _types = types;
        _namespace = definitions.Value("namespace");
        _imports = imports;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in definitions.OwnParts().Where(part => Kinds.Contains(part.Name.LocalName)))
        {
            Declare(element, names);
        }
    }

    /// <summary>In the order of the XML.</summary>
    internal IReadOnlyList<DeclaredElement> Declared => _declared;

    /// <summary>Reads an href: an id after a number sign, with the namespace of another model before it.</summary>
    internal DrgReference Reference(string href)
    {
        var mark = href.LastIndexOf('#');
        return mark > 0 ? new DrgReference(href[..mark], href[(mark + 1)..]) : new DrgReference(_namespace, href[(mark + 1)..]);
    }

    /// <summary>The name and type under which an element is referred to; null if there is no such element.</summary>
    internal (string Name, FeelType Type)? Find(DrgReference reference)
    {
        if (reference.Namespace == _namespace)
        {
            return _byId.TryGetValue(reference.Id, out var declared) ? (declared.Variable.Name, declared.Type) : null;
        }

        var model = _imports.FirstOrDefault(import => import.Namespace == reference.Namespace)?.Model;
        return model?.FindById(reference.Id) is { } imported ? (ElementTypes.NameOf(imported), ElementTypes.Of(model, imported)) : null;
    }

    /// <summary>A symbol table with the required elements; those of an import are entries under its name.</summary>
    internal SymbolTable Scope(SymbolTable symbols, IEnumerable<DrgReference> references)
    {
        var names = new List<KeyValuePair<string, FeelType>>();
        foreach (var group in references.GroupBy(reference => reference.Namespace))
        {
            var members = group.Select(Find).OfType<(string Name, FeelType Type)>().ToList();
            var prefix = _imports.FirstOrDefault(import => import.Namespace == group.Key)?.Name ?? "";
            names.AddRange(group.Key == _namespace || prefix.Length == 0
                ? members.Select(member => KeyValuePair.Create(member.Name, member.Type))
                : [new(prefix, new ContextType([.. members.Select(member => new ContextField(member.Name, member.Type))]))]);
        }

        return symbols.WithNames(names);
    }

    private void Declare(XElement element, HashSet<string> names)
    {
        var name = element.Value("name");
        if (name.Length == 0)
        {
            _session.Report(DmnProblemKind.MissingName, element, element.Name.LocalName);
            return;
        }

        var id = element.Value("id") is { Length: > 0 } given ? given : name;
        if (!names.Add(name))
        {
            _session.Report(DmnProblemKind.DuplicateName, element, name);
        }

        var declared = Describe(element, id, name);
        if (!_byId.TryAdd(id, declared))
        {
            _session.Report(DmnProblemKind.DuplicateId, element, id);
            return;
        }

        _declared.Add(declared);
    }

    private DeclaredElement Describe(XElement element, string id, string name)
    {
        var variable = element.Part("variable");
        var item = new InformationItem(name, variable is null ? ItemType.Any : _types.TypeOf(variable));
        var type = element.Name.LocalName switch
        {
            "businessKnowledgeModel" => FunctionType(element),
            "decisionService" => FeelType.AnyFunction,
            _ => item.Type.Type,
        };
        return new DeclaredElement(element, id, name, item, type);
    }

    private FunctionType FunctionType(XElement element)
    {
        var logic = element.Part("encapsulatedLogic");
        var parameters = logic?.Parts("formalParameter").Select(parameter => _types.TypeOf(parameter).Type) ?? [];
        return new FunctionType([.. parameters], logic is null ? FeelType.Any : _types.TypeOf(logic).Type);
    }
}
