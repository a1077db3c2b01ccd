using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn.Runtime;

/// <summary>Collects explanations during one evaluation, up to a number that no readable explanation reaches.</summary>
internal sealed class ExplanationRecorder
{
    private const int MaxElements = 1_000;
    private const int MaxTables = 1_000;

    private readonly List<ElementExplanation> _elements = [];
    private List<TableExplanation> _tables = [];
    private int _tableCount;

    internal IReadOnlyList<ElementExplanation> Elements => _elements;

    /// <summary>Evaluates an element; the tables evaluated meanwhile belong to it, unless an inner element has them.</summary>
    internal FeelValue Record(LocatedElement located, FeelContext inputs, Func<FeelValue> evaluate)
    {
        var outer = _tables;
        var own = _tables = [];
        var value = evaluate();
        _tables = outer;
        if (_elements.Count < MaxElements)
        {
            _elements.Add(new ElementExplanation(located.Element, inputs, value, own, SourcesOf(located)));
        }

        return value;
    }

    internal void Add(TableExplanation table)
    {
        if (_tableCount++ < MaxTables)
        {
            _tables.Add(table);
        }
    }

    private static List<KnowledgeSource> SourcesOf(LocatedElement located)
    {
        var authorities = located.Element switch
        {
            Decision decision => decision.Authorities,
            BusinessKnowledgeModel knowledge => knowledge.Authorities,
            _ => [],
        };
        return [.. authorities.Select(located.Model.Resolve).Select(source => source?.Element).OfType<KnowledgeSource>()];
    }
}
