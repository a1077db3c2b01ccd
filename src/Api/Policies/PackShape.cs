namespace Platform.Api.Policies;

/// <summary>What the JSON documents of a pack must have before anything is made of them.</summary>
internal static class PackShape
{
    public static IEnumerable<string> Problems(PackManifest manifest)
    {
        foreach (var name in Missing(
            ("division", manifest.Division), ("zh", manifest.Zh), ("en", manifest.En), ("version", manifest.Version),
            ("calendar", manifest.Calendar), ("policies", manifest.Policies), ("questions", manifest.Questions)))
        {
            yield return name;
        }

        foreach (var id in (manifest.Policies ?? []).Where(id => id is null || !PackDocument.IsId(id)))
        {
            yield return $"“{id}” cannot be the id of a policy: small letters, digits and hyphens.";
        }

        foreach (var id in (manifest.Policies ?? []).GroupBy(id => id).Where(group => group.Count() > 1))
        {
            yield return $"The policy {id.Key} is named twice.";
        }
    }

    public static IEnumerable<string> Problems(Vocabulary vocabulary) => vocabulary.Inputs is null
        ? Missing(("inputs", null))
        : vocabulary.Inputs.SelectMany((input, place) => input is null
            ? [$"inputs[{place}] is missing."]
            : Missing(
                ($"inputs[{place}].id", input.Id), ($"inputs[{place}].zh", input.Zh), ($"inputs[{place}].en", input.En), ($"inputs[{place}].type", input.Type),
                ($"inputs[{place}].origin", input.Origin), ($"inputs[{place}].department", input.Department), ($"inputs[{place}].null", input.Null)));

    public static IEnumerable<string> Problems(DepartmentList list) => list.Departments is null
        ? Missing(("departments", null))
        : list.Departments.SelectMany((department, place) => department is null
            ? [$"departments[{place}] is missing."]
            : Missing(
                ($"departments[{place}].id", department.Id), ($"departments[{place}].zh", department.Zh),
                ($"departments[{place}].en", department.En), ($"departments[{place}].part", department.Part)));

    private static IEnumerable<string> Missing(params (string Name, object? Value)[] parts) =>
        parts.Where(part => part.Value is null).Select(part => $"{part.Name} is missing.");
}
