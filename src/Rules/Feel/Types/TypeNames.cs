namespace Platform.Rules.Feel.Types;

/// <summary>The names under which the specification and its XML formats write the built-in types.</summary>
public static class TypeNames
{
    private static readonly Dictionary<string, FeelType> Names = new(StringComparer.Ordinal)
    {
        ["Any"] = FeelType.Any,
        ["Null"] = FeelType.Null,
        ["number"] = FeelType.Number,
        ["string"] = FeelType.Text,
        ["boolean"] = FeelType.Boolean,
        ["date"] = FeelType.Date,
        ["time"] = FeelType.Time,
        ["date and time"] = FeelType.DateTime,
        ["dateTime"] = FeelType.DateTime,
        ["days and time duration"] = FeelType.DaysDuration,
        ["day and time duration"] = FeelType.DaysDuration,
        ["dayTimeDuration"] = FeelType.DaysDuration,
        ["years and months duration"] = FeelType.MonthsDuration,
        ["year and month duration"] = FeelType.MonthsDuration,
        ["yearMonthDuration"] = FeelType.MonthsDuration,
        ["list"] = FeelType.AnyList,
        ["context"] = FeelType.AnyContext,
        ["range"] = FeelType.AnyRange,
        ["function"] = FeelType.AnyFunction,
    };

    // What Camunda Modeler offers beside the types of the specification, for the engine of Camunda 7.
    private static readonly Dictionary<string, FeelType> OfOtherEditors = new(StringComparer.Ordinal)
    {
        ["integer"] = FeelType.Number,
        ["long"] = FeelType.Number,
        ["double"] = FeelType.Number,
    };

    /// <summary>
    /// The types that <c>instance of</c> can name by a name alone. A list, range, context or function is not among
    /// them, because there it needs the types of its parts (table 61).
    /// </summary>
    public static IEnumerable<KeyValuePair<string, FeelType>> Complete =>
        Names.Where(type => type.Value is AnyType or NullType or PrimitiveType);

    /// <summary>The built-in type of a name as a <c>typeRef</c> writes it; null if the name is not built in.</summary>
    /// <param name="name">A name, with or without the prefix <c>feel:</c> of DMN 1.1 and 1.2.</param>
    public static FeelType? Find(string name) =>
        Names.GetValueOrDefault(name.StartsWith("feel:", StringComparison.Ordinal) ? name[5..] : name) ?? OfOtherEditors.GetValueOrDefault(name);
}
