namespace Platform.Conformance.GraphQL;

/// <summary>Which rules a heading of the validation chapter is about.</summary>
internal static class SpecRules
{
    private static readonly Dictionary<string, string[]> ByHeading = new()
    {
        ["Executable Definitions"] = ["ExecutableDefinitions"],
        ["Operation Type Existence"] = ["KnownOperationTypes"],
        ["Operation Name Uniqueness"] = ["UniqueOperationNames"],
        ["Lone Anonymous Operation"] = ["LoneAnonymousOperation"],
        ["Single Root Field"] = ["SingleFieldSubscriptions"],
        ["Field Selections"] = ["FieldsOnCorrectType"],
        ["Field Selection Merging"] = ["OverlappingFieldsCanBeMerged"],
        ["Leaf Field Selections"] = ["ScalarLeafs"],
        ["Argument Names"] = ["KnownArgumentNames"],
        ["Required Arguments"] = ["ProvidedRequiredArguments", "ValuesOfCorrectType"],
        ["Fragment Name Uniqueness"] = ["UniqueFragmentNames"],
        ["Fragment Spread Type Existence"] = ["KnownTypeNames"],
        ["Fragments on Object, Interface or Union Types"] = ["FragmentsOnCompositeTypes"],
        ["Fragment Spread Target Defined"] = ["KnownFragmentNames"],
        ["Fragment Spreads Must Not Form Cycles"] = ["NoFragmentCycles"],
        ["Object Spreads in Object Scope"] = ["PossibleFragmentSpreads"],
        ["Abstract Spreads in Object Scope"] = ["PossibleFragmentSpreads"],
        ["Object Spreads in Abstract Scope"] = ["PossibleFragmentSpreads"],
        ["Abstract Spreads in Abstract Scope"] = ["PossibleFragmentSpreads"],
        ["Values of Correct Type"] = ["ValuesOfCorrectType"],
        ["Input Object Field Names"] = ["ValuesOfCorrectType"],
        ["Input Object Field Uniqueness"] = ["UniqueInputFieldNames"],
        ["Directives Are in Valid Locations"] = ["KnownDirectives"],
        ["Variable Uniqueness"] = ["UniqueVariableNames"],
        ["Variables Are Input Types"] = ["VariablesAreInputTypes"],
        ["All Variable Uses Defined"] = ["NoUndefinedVariables"],
        ["All Variables Used"] = ["NoUnusedVariables"],
        ["All Variable Usages Are Allowed"] = ["VariablesInAllowedPosition", "ValuesOfCorrectType"],
    };

    /// <exception cref="KeyNotFoundException">The heading is new; the table needs a line for it.</exception>
    internal static string[] For(string heading) => ByHeading[heading];
}
