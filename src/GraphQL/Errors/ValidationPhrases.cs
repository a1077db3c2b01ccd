namespace Platform.GraphQL.Errors;

/// <summary>Parts of validation errors that differ with the document.</summary>
internal static class ValidationPhrases
{
    internal static ErrorPhrase Subscription(string? name) => name is null
        ? new ErrorPhrase("Anonymous Subscription", "匿名订阅")
        : new ErrorPhrase($"Subscription \"{name}\"", $"订阅 \"{name}\" ");

    internal static ErrorPhrase Via(IReadOnlyList<string> fragments)
    {
        var names = fragments.Select(name => $"\"{name}\"").ToList();
        return names.Count == 0
            ? ErrorPhrase.Empty
            : new ErrorPhrase($" via {string.Join(", ", names)}", $"经由 {string.Join("、", names)} ");
    }

    internal static ErrorPhrase DefinedBy(string? operation) => operation is null
        ? new ErrorPhrase("", "操作")
        : new ErrorPhrase($" by operation \"{operation}\"", $"操作 \"{operation}\" ");

    internal static ErrorPhrase UsedIn(string? operation) => operation is null
        ? new ErrorPhrase("", "操作")
        : new ErrorPhrase($" in operation \"{operation}\"", $"操作 \"{operation}\" ");

    internal static ErrorPhrase SuggestedTypes(IReadOnlyList<string> types) =>
        Suggestions.Ask(new ErrorPhrase("to use an inline fragment on ", "内联片段，类型为 "), types);

    internal static ErrorPhrase DifferentFields(string first, string second) =>
        new($"\"{first}\" and \"{second}\" are different fields", $"\"{first}\" 与 \"{second}\" 是不同的字段");

    internal static ErrorPhrase DifferentArguments { get; } = new("they have differing arguments", "它们的参数不同");

    internal static ErrorPhrase OverlappingStreams(bool areEqual)
    {
        var hint = areEqual ? ". See https://github.com/graphql/defer-stream-wg/discussions/100" : "";
        return new ErrorPhrase($"they have overlapping stream directives{hint}", $"它们的 stream 指令重叠{hint}");
    }

    internal static ErrorPhrase ConflictingTypes(object first, object second) =>
        new($"they return conflicting types \"{first}\" and \"{second}\"", $"它们返回相互冲突的类型 \"{first}\" 与 \"{second}\"");

    internal static ErrorPhrase Subfields(IReadOnlyList<(string Name, ErrorPhrase Reason)> conflicts) => new(
        string.Join(" and ", conflicts.Select(conflict => $"subfields \"{conflict.Name}\" conflict because {conflict.Reason.English}")),
        string.Join("；", conflicts.Select(conflict => $"子字段 \"{conflict.Name}\" 相互冲突：{conflict.Reason.Chinese}")));
}
