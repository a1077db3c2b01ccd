using System.Text.RegularExpressions;

namespace Platform.Rules.Feel.Functions.Patterns;

/// <summary>A pattern ready to run.</summary>
/// <param name="Regex">The regular expression of .NET.</param>
/// <param name="Size">The number of its parts with repetitions written out: what one character of input may cost.</param>
/// <param name="Backtracks">Whether it may take time out of proportion to the input, because of back-references.</param>
internal sealed record CompiledPattern(Regex Regex, int Size, bool Backtracks)
{
    private const int StepsPerPart = 1_000;
    private const int BacktrackingShare = 50;

    /// <summary>Steps of the budget for running over an input once.</summary>
    internal int Cost(string input, int budget) =>
        (int)Math.Min(int.MaxValue, ((long)input.Length * Size / StepsPerPart) + (Backtracks ? budget / BacktrackingShare : 0));
}
