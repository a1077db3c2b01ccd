using Platform.Api.Policies.Checking;
using Platform.Api.Policies.Clauses;

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

    public static IEnumerable<string> Problems(ClauseList list) => list.Clauses is null
        ? Missing(("clauses", null))
        : list.Clauses.SelectMany((clause, place) => clause is null ? [$"clauses[{place}] is missing."] : Problems(clause, $"clauses[{place}]"));

    private static List<string> Problems(Clause clause, string place)
    {
        var problems = Missing(
            ($"{place}.id", clause.Id), ($"{place}.zh", clause.Zh), ($"{place}.en", clause.En), ($"{place}.industries", clause.Industries),
            ($"{place}.source", clause.Source), ($"{place}.text", clause.Text), ($"{place}.appeal", clause.Appeal),
            ($"{place}.parameters", clause.Parameters), ($"{place}.columns", clause.Columns), ($"{place}.parts", clause.Parts)).ToList();
        if (problems.Count == 0)
        {
            problems.AddRange(clause.Parameters.Select(parameter => parameter is { Id: not null, Zh: not null, En: not null })
                .Concat(clause.Columns.Select(column => column is { Id: not null, Zh: not null, En: not null, Type: not null }))
                .Concat(clause.Parts.Select(part => part is { Id: not null, Zh: not null, En: not null, Formula: not null }))
                .Where(isWhole => !isWhole).Select(_ => $"{place} has a parameter, column or part without id, name, type or formula."));
        }

        var findings = new List<PolicyFinding>();
        _ = problems.Count == 0 ? ClauseFormulas.Read(clause.Parts, ClauseSimulator.NamesOf(clause), findings) : null;
        return [.. problems, .. findings.Select(finding => $"{place} {finding.Part}: {finding.Code} {finding.En}")];
    }

    private static IEnumerable<string> Missing(params (string Name, object? Value)[] parts) =>
        parts.Where(part => part.Value is null).Select(part => $"{part.Name} is missing.");
}
