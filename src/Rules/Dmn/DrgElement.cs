namespace Platform.Rules.Dmn;

/// <summary>An element of the decision requirements graph (6.3). Closed: every kind is in this file.</summary>
/// <param name="Id">Id in the XML, unique in the model; the name where the XML has none.</param>
/// <param name="Name">Name in FEEL and on the diagram.</param>
/// <param name="Location">Where it stands in the XML.</param>
public abstract record DrgElement(string Id, string Name, SourceLocation Location)
{
    /// <summary>What its author says of it; empty for nothing.</summary>
    public string Description { get; init; } = "";
}

/// <summary>A reference to an element of this or an imported model.</summary>
/// <param name="Namespace">The namespace of the model.</param>
/// <param name="Id">The id in that model.</param>
public readonly record struct DrgReference(string Namespace, string Id)
{
    /// <summary>As an <c>href</c> writes it.</summary>
    public override string ToString() => $"{Namespace}#{Id}";
}

/// <summary>Input data (6.3.11).</summary>
public sealed record InputData(string Id, string Name, InformationItem Variable, SourceLocation Location)
    : DrgElement(Id, Name, Location);

/// <summary>A decision (6.3.7).</summary>
public sealed record Decision(string Id, string Name, InformationItem Variable, SourceLocation Location)
    : DrgElement(Id, Name, Location)
{
    /// <summary>The question it answers; empty for none.</summary>
    public string Question { get; init; } = "";

    /// <summary>The answers it may give, in words; empty for none.</summary>
    public string AllowedAnswers { get; init; } = "";

    /// <summary>The decisions and input data it needs.</summary>
    public IReadOnlyList<DrgReference> Information { get; init; } = [];

    /// <summary>The knowledge models and services it calls.</summary>
    public IReadOnlyList<DrgReference> Knowledge { get; init; } = [];

    /// <summary>The authorities it rests on: knowledge sources, or decisions and input data that guide it.</summary>
    public IReadOnlyList<DrgReference> Authorities { get; init; } = [];

    /// <summary>Its logic; null where the model gives none.</summary>
    public BoxedExpression? Logic { get; init; }
}

/// <summary>A business knowledge model (6.3.9): a function.</summary>
public sealed record BusinessKnowledgeModel(string Id, string Name, InformationItem Variable, SourceLocation Location)
    : DrgElement(Id, Name, Location)
{
    /// <summary>The knowledge models and services it calls.</summary>
    public IReadOnlyList<DrgReference> Knowledge { get; init; } = [];

    /// <summary>The authorities it rests on.</summary>
    public IReadOnlyList<DrgReference> Authorities { get; init; } = [];

    /// <summary>Its parameters and body; null where the model gives none.</summary>
    public BoxedFunction? Logic { get; init; }
}

/// <summary>A decision service (6.3.10): a function over a part of the graph.</summary>
public sealed record DecisionService(string Id, string Name, InformationItem Variable, SourceLocation Location)
    : DrgElement(Id, Name, Location)
{
    /// <summary>The decisions it answers; a single one is the result itself, several make a context.</summary>
    public IReadOnlyList<DrgReference> OutputDecisions { get; init; } = [];

    /// <summary>The decisions it makes on the way.</summary>
    public IReadOnlyList<DrgReference> EncapsulatedDecisions { get; init; } = [];

    /// <summary>The decisions whose results the caller supplies.</summary>
    public IReadOnlyList<DrgReference> InputDecisions { get; init; } = [];

    /// <summary>The input data that the caller supplies.</summary>
    public IReadOnlyList<DrgReference> InputData { get; init; } = [];
}

/// <summary>A knowledge source (6.3.12): a law, a policy, an expert.</summary>
public sealed record KnowledgeSource(string Id, string Name, SourceLocation Location) : DrgElement(Id, Name, Location)
{
    /// <summary>The kind of source; empty where none is given.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Where it can be read; empty where none is given.</summary>
    public string LocationUri { get; init; } = "";
}
