using Platform.GraphQL.Execution;

namespace Platform.GraphQL.Cost;

/// <summary>What a selected field costs, as far as that can be known before a request.</summary>
internal sealed class CostTerm
{
    /// <summary>The field.</summary>
    internal required SelectedField Field { get; init; }

    /// <summary>What a call costs, its arguments included.</summary>
    internal required double CallWeight { get; init; }

    /// <summary>What an object that it returns costs; 0 for leaves.</summary>
    internal required double ObjectWeight { get; init; }

    /// <summary>How many items its list, or the sized fields below it, have; null if there is no list.</summary>
    internal required ListSizeRule? Size { get; init; }

    /// <summary>Whether the field has the length that the field above it tells.</summary>
    internal required bool TakesSizeFromAbove { get; init; }

    /// <summary>Whether the field is itself a list of the length that <see cref="Size"/> tells.</summary>
    internal required bool IsSized { get; init; }

    /// <summary>The terms below, for each object type that the field can have.</summary>
    internal required CostTerm[][] Branches { get; init; }

    /// <summary>The cost, if no variable takes part.</summary>
    internal double? Constant { get; init; }

    /// <summary>The cost in one request.</summary>
    /// <param name="assumedSize">The length of lists that nothing tells.</param>
    /// <param name="sizeFromAbove">The length that the field above tells.</param>
    /// <param name="arguments">The coerced arguments of a field.</param>
    internal double Evaluate(int assumedSize, int sizeFromAbove, Func<SelectedField, ArgumentValues?> arguments)
    {
        if (Constant is { } constant)
        {
            return constant;
        }

        var told = Size is null ? 1 : arguments(Field) is { } given ? Size.SizeOf(given, assumedSize) : assumedSize;
        var count = TakesSizeFromAbove ? sizeFromAbove : IsSized ? told : 1;
        var below = 0.0;
        foreach (var branch in Branches)
        {
            below = Math.Max(below, branch.Sum(term => term.Evaluate(assumedSize, told, arguments)));
        }

        return CallWeight + (count * (ObjectWeight + below));
    }
}
