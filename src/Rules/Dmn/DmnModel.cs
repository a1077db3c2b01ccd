using Platform.Rules.Dmn.Runtime;
using Platform.Rules.Dmn.Reading;
using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn;

/// <summary>A decision model (DMN 1.5, 6.3.2). Immutable and safe to use from many threads at once; evaluations share nothing.</summary>
public sealed class DmnModel
{
    private readonly Dictionary<string, DrgElement> _byId;
    private readonly Dictionary<string, DrgElement> _byName = new(StringComparer.Ordinal);

    internal DmnModel(string @namespace, IReadOnlyList<DrgElement> elements)
    {
        Namespace = @namespace;
        Elements = elements;
        _byId = elements.ToDictionary(element => element.Id, StringComparer.Ordinal);
        foreach (var element in elements)
        {
            _byName.TryAdd(element.Name, element);
        }
    }

    /// <summary>The namespace under which other models import it.</summary>
    public string Namespace { get; }

    /// <summary>The elements of the requirements graph in the order of the XML.</summary>
    public IReadOnlyList<DrgElement> Elements { get; }

    /// <summary>Id of the definitions; empty where they have none.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>Name of the model.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The imported models.</summary>
    public IReadOnlyList<ModelImport> Imports { get; internal init; } = [];

    /// <summary>The item definitions by name; those of an import after its name and a dot.</summary>
    public IReadOnlyDictionary<string, ItemType> Types { get; internal init; } = new Dictionary<string, ItemType>();

    /// <summary>The remarks on the diagram.</summary>
    public IReadOnlyList<TextAnnotation> Annotations { get; internal init; } = [];

    /// <summary>Reads a model of DMN 1.2 to 1.5 from XML. Nothing is thrown for any content, nothing else is read.</summary>
    /// <param name="xml">The XML in an encoding that it declares, else UTF-8; read to its end, not closed.</param>
    /// <param name="options">Limits and imports; <see cref="DmnReadOptions.Default"/> if null.</param>
    public static DmnReadResult Read(Stream xml, DmnReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return ModelReader.Read(xml, options ?? DmnReadOptions.Default);
    }

    /// <summary>Reads a model of DMN 1.2 to 1.5 from XML. Nothing is thrown for any content, nothing else is read.</summary>
    /// <param name="xml">The XML; an encoding that it declares is ignored.</param>
    /// <param name="options">Limits and imports; <see cref="DmnReadOptions.Default"/> if null.</param>
    public static DmnReadResult Read(string xml, DmnReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return ModelReader.Read(xml, options ?? DmnReadOptions.Default);
    }

    /// <summary>The element of a name or, where no element has the name, of an id; null if there is none.</summary>
    /// <param name="nameOrId">A name or an id.</param>
    public DrgElement? Find(string nameOrId) => _byName.GetValueOrDefault(nameOrId) ?? FindById(nameOrId);

    /// <summary>The element of an id; null if there is none.</summary>
    /// <param name="id">An id.</param>
    public DrgElement? FindById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// Makes a decision, runs a decision service or calls a knowledge model. Nothing is thrown for any name or value;
    /// what goes wrong is a null with a problem.
    /// </summary>
    /// <param name="nameOrId">
    /// Name or id of the decision, service or knowledge model; that of an import as <c>{namespace}name</c>.
    /// </param>
    /// <param name="inputs">
    /// Input data by name; for a service also its input decisions, for a knowledge model its parameters. Input data of
    /// an import stands under its own name, under the name of the import, or as <c>{namespace}name</c>.
    /// </param>
    /// <param name="options">Instant and budget; <see cref="EvaluationOptions.Default"/> if null.</param>
    public DecisionResult Evaluate(string nameOrId, FeelContext inputs, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(nameOrId);
        ArgumentNullException.ThrowIfNull(inputs);
        return ModelEvaluation.Evaluate(this, nameOrId, inputs, options ?? EvaluationOptions.Default);
    }

    /// <summary>The element of a name or id of this model or, after its namespace in braces, of an import at any depth.</summary>
    internal LocatedElement? Locate(string nameOrId)
    {
        var end = nameOrId.StartsWith('{') ? nameOrId.IndexOf('}', StringComparison.Ordinal) : -1;
        var model = end < 0 ? this : FindModel(nameOrId[1..end]);
        return model?.Find(nameOrId[(end + 1)..]) is { } element ? new LocatedElement(model, element) : null;
    }

    private DmnModel? FindModel(string @namespace) => @namespace == Namespace
        ? this
        : Imports.Select(import => import.Model?.FindModel(@namespace)).FirstOrDefault(model => model is not null);

    internal LocatedElement? Resolve(DrgReference reference)
    {
        var model = reference.Namespace == Namespace
            ? this
            : Imports.FirstOrDefault(import => import.Namespace == reference.Namespace)?.Model;
        return model?.FindById(reference.Id) is { } element ? new LocatedElement(model, element) : null;
    }
}
