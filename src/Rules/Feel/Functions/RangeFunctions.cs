using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>DMN 1.5, 10.3.4.7, range functions (table 78): the relations of points and ranges on one scale.</summary>
internal static class RangeFunctions
{
    // For each name the forms with ranges come first, because a point may be anything.
    internal static IEnumerable<BuiltIn> All =>
    [
        .. BothWays("before", "after", (a, b) => a.EndsBefore(b)),
        .. TwoRanges("meets", "met by", (a, b) => a.Meets(b)),
        Ranges("overlaps", (a, b) => a.Overlaps(b)),
        .. TwoRanges("overlaps before", "overlaps after", (a, b) => a.OverlapsBefore(b)),
        .. PointInRange("finishes", "finished by", (a, b) => a.Finishes(b)),
        .. PointInRange("during", "includes", (a, b) => a.IsDuring(b)),
        .. PointInRange("starts", "started by", (a, b) => a.Starts(b)),
        Ranges("coincides", (a, b) => a.Coincides(b)),
        Points("coincides", (a, b) => a.Coincides(b)),
    ];

    /// <summary>A relation and its converse between any two of point and range.</summary>
    private static IEnumerable<BuiltIn> BothWays(string name, string converse, Relation relation)
    {
        foreach (var (own, holds) in new[] { (name, relation), (converse, (a, b) => relation(b, a)) })
        {
            yield return Ranges(own, holds);
            yield return Relate(own, holds, Range("range"), Point("point"));
            yield return Relate(own, holds, Point("point"), Range("range"));
            yield return Points(own, holds);
        }
    }

    private static IEnumerable<BuiltIn> TwoRanges(string name, string converse, Relation relation) =>
        [Ranges(name, relation), Ranges(converse, (a, b) => relation(b, a))];

    private static IEnumerable<BuiltIn> PointInRange(string name, string converse, Relation relation) =>
    [
        Ranges(name, relation),
        Relate(name, relation, Point("point"), Range("range")),
        Ranges(converse, (a, b) => relation(b, a)),
        Relate(converse, (a, b) => relation(b, a), Range("range"), Point("point")),
    ];

    private static BuiltIn Ranges(string name, Relation relation) => Relate(name, relation, Range("range1"), Range("range2"));

    private static BuiltIn Points(string name, Relation relation) => Relate(name, relation, Point("point1"), Point("point2"));

    private static FunctionParameter Point(string name) => Parameter(name, FeelType.Any);

    private static BuiltIn Relate(string name, Relation relation, FunctionParameter first, FunctionParameter second) =>
        Define(name, FeelType.Boolean, arguments => Relate(arguments, relation), first, second);

    private static FeelValue Relate(Arguments arguments, Relation relation)
    {
        var (first, second) = (Extent.Of(arguments[0]), Extent.Of(arguments[1]));
        return first.IsComparableWith(second)
            ? FeelBoolean.Of(relation(first, second))
            : arguments.Fail(FeelProblemKind.NotComparable, $"{arguments[0].Type}", $"{arguments[1].Type}");
    }

    private delegate bool Relation(Extent first, Extent second);
}
