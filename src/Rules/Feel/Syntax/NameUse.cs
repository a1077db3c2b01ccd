using System.Collections.Immutable;

namespace Platform.Rules.Feel.Syntax;

/// <summary>Which names an expression takes from its surroundings, and whether it reads the value under test.</summary>
/// <param name="Names">
/// Names that no loop, parameter or context key inside the expression binds, built-in functions included. Inside a
/// filter a name may also be a key of the element; it counts as taken from the surroundings.
/// </param>
/// <param name="ReadsInput">Whether it reads <c>?</c> from its surroundings.</param>
public sealed record NameUse(IReadOnlySet<string> Names, bool ReadsInput)
{
    /// <summary>Whether it reads the clock, by <c>today()</c> or <c>now()</c>.</summary>
    public bool ReadsClock => Names.Contains("today") || Names.Contains("now");

    /// <summary>Whether its value is the same everywhere and at any time.</summary>
    public bool IsConstant => !ReadsInput && IsFunctionOfInput;

    /// <summary>Whether its value depends on <c>?</c> alone.</summary>
    public bool IsFunctionOfInput => !ReadsClock && Names.All(name => Functions.BuiltInFunctions.Find(name) is not null);

    /// <summary>The names of an expression.</summary>
    /// <param name="expression">The expression.</param>
    public static NameUse Of(FeelExpression expression) => Of([expression]);

    /// <summary>The names of a cell. Its tests read <c>?</c> whether they say so or not.</summary>
    /// <param name="tests">The cell.</param>
    public static NameUse Of(UnaryTests tests) => Of(SyntaxParts.Of(tests).Select(test => test.Expression)) with { ReadsInput = true };

    private static NameUse Of(IEnumerable<FeelExpression> expressions)
    {
        var walk = new Walk();
        foreach (var expression in expressions)
        {
            walk.Visit(expression, []);
        }

        return new NameUse(walk.Names, walk.ReadsInput);
    }

    private sealed class Walk
    {
        internal HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        internal bool ReadsInput { get; private set; }

        internal void Visit(FeelExpression node, ImmutableHashSet<string> bound)
        {
            switch (node)
            {
                case Name name when !bound.Contains(name.Identifier):
                    Names.Add(name.Identifier);
                    break;
                case InputValue when !bound.Contains("?"):
                    ReadsInput = true;
                    break;
                case Membership membership:
                    Visit(membership.Value, bound);
                    VisitAll(membership.Tests.Select(test => test.Expression), bound.Add("?"));
                    break;
                case ContextLiteral context:
                    VisitEntries(context, bound);
                    break;
                case ForExpression loop:
                    VisitLoop(loop.Iterators, loop.Return, bound.Add("partial"));
                    break;
                case Quantified quantified:
                    VisitLoop(quantified.Iterators, quantified.Condition, bound);
                    break;
                case FunctionLiteral function:
                    Visit(function.Body, bound.Union(function.Parameters.Select(parameter => parameter.Name)));
                    break;
                case Filter filter:
                    Visit(filter.Source, bound);
                    Visit(filter.Condition, bound.Add("item"));
                    break;
                default:
                    VisitAll(SyntaxParts.Of(node), bound);
                    break;
            }
        }

        private void VisitAll(IEnumerable<FeelExpression> nodes, ImmutableHashSet<string> bound)
        {
            foreach (var node in nodes)
            {
                Visit(node, bound);
            }
        }

        private void VisitEntries(ContextLiteral context, ImmutableHashSet<string> bound)
        {
            foreach (var entry in context.Entries)
            {
                Visit(entry.Value, bound);
                bound = bound.Add(entry.Key);
            }
        }

        // A later domain sees the variables of the earlier iterators, never its own.
        private void VisitLoop(IReadOnlyList<Iterator> iterators, FeelExpression body, ImmutableHashSet<string> bound)
        {
            foreach (var iterator in iterators)
            {
                VisitAll(iterator.End is null ? [iterator.Source] : [iterator.Source, iterator.End], bound);
                bound = bound.Add(iterator.Variable);
            }

            Visit(body, bound);
        }
    }
}
