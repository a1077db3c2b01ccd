using System.Collections.Frozen;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Functions;

/// <summary>All built-in functions (DMN 1.5, 10.3.4), one file a group of the specification.</summary>
public static class BuiltInFunctions
{
    private static readonly FrozenDictionary<string, FeelFunction> Functions = Collect();

    /// <summary>Every function under its name, with its parameters; for reference pages and completion.</summary>
    public static IReadOnlyDictionary<string, FeelFunction> All => Functions;

    internal static IEnumerable<KeyValuePair<string, FeelType>> Types =>
        Functions.Select(function => KeyValuePair.Create(function.Key, function.Value.Type));

    /// <summary>The function of a name; null if there is none.</summary>
    /// <param name="name">The specification's spelling.</param>
    public static FeelFunction? Find(string name) => Functions.GetValueOrDefault(name);

    private static FrozenDictionary<string, FeelFunction> Collect()
    {
        IEnumerable<BuiltIn> all =
        [
            .. ConversionFunctions.All,
            .. TemporalConversionFunctions.All,
            .. BooleanFunctions.All,
            .. StringFunctions.All,
            .. PatternFunctions.All,
            .. ListFunctions.All,
            .. ListEditingFunctions.All,
            .. StatisticsFunctions.All,
            .. NumericFunctions.All,
            .. RoundingFunctions.All,
            .. RangeFunctions.All,
            .. TemporalFunctions.All,
            .. SortFunctions.All,
            .. ContextFunctions.All,
        ];
        return all
            .GroupBy(function => function.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => new FeelFunction(group.Key, [.. group.Select(function => function.Overload)]),
                StringComparer.Ordinal);
    }
}
