using Platform.Rules.Feel.Values;

namespace Platform.Rules.Dmn;

/// <summary>
/// Walks the requirements graph (6.2). Without recursion, so that a long chain of requirements costs no stack.
/// </summary>
internal static class RequirementOrder
{
    /// <summary>
    /// An element with all it needs, each after what it needs itself, the element last; without what is known already,
    /// such as an input decision of a service, and what only that needs.
    /// </summary>
    internal static IReadOnlyList<LocatedElement> Of(LocatedElement target, IReadOnlyDictionary<LocatedElement, FeelValue> known)
    {
        var order = new List<LocatedElement>();
        Walk(target, [.. known.Keys], order, NeedsOf);
        return order;
    }

    /// <summary>A circle of requirements, its first element repeated at the end; null if there is none.</summary>
    internal static IReadOnlyList<DrgElement>? FindCycle(DmnModel model)
    {
        var done = new HashSet<LocatedElement>();
        foreach (var element in model.Elements)
        {
            if (Walk(new LocatedElement(model, element), done, [], AllOf) is { } cycle)
            {
                return cycle;
            }
        }

        return null;
    }

    private static List<DrgElement>? Walk(
        LocatedElement start, HashSet<LocatedElement> done, List<LocatedElement> order, Func<LocatedElement, IEnumerable<LocatedElement>> next)
    {
        var path = new Stack<(LocatedElement Element, IEnumerator<LocatedElement> Remaining)>();
        var onPath = new HashSet<LocatedElement>();
        Push(start);
        while (path.TryPeek(out var top))
        {
            if (!top.Remaining.MoveNext())
            {
                path.Pop();
                onPath.Remove(top.Element);
                done.Add(top.Element);
                order.Add(top.Element);
            }
            else if (onPath.Contains(top.Remaining.Current))
            {
                var cycle = path.Reverse().Select(step => step.Element).SkipWhile(step => step != top.Remaining.Current);
                return [.. cycle.Append(top.Remaining.Current).Select(step => step.Element)];
            }
            else if (!done.Contains(top.Remaining.Current))
            {
                Push(top.Remaining.Current);
            }
        }

        return null;

        void Push(LocatedElement element)
        {
            onPath.Add(element);
            path.Push((element, next(element).GetEnumerator()));
        }
    }

    // A service is called, not awaited: what it needs inside is made when it is called.
    private static IEnumerable<LocatedElement> NeedsOf(LocatedElement located) => Resolve(located, located.Element switch
    {
        Decision decision => decision.Information.Concat(decision.Knowledge),
        BusinessKnowledgeModel knowledge => knowledge.Knowledge,
        _ => [],
    });

    private static IEnumerable<LocatedElement> AllOf(LocatedElement located) => Resolve(located, located.Element switch
    {
        Decision decision => decision.Information.Concat(decision.Knowledge),
        BusinessKnowledgeModel knowledge => knowledge.Knowledge,
        DecisionService service => service.OutputDecisions,
        _ => [],
    });

    private static IEnumerable<LocatedElement> Resolve(LocatedElement from, IEnumerable<DrgReference> references) =>
        references.Select(reference => from.Model.Resolve(reference)).OfType<LocatedElement>().Where(next => !IsRecursion(from, next));

    // A function may call itself; nothing has to be there before it.
    private static bool IsRecursion(LocatedElement from, LocatedElement next) =>
        from.Element is BusinessKnowledgeModel && from == next;
}
