namespace Platform.Api.Policies;

/// <summary><c>pack.json</c>: what a pack holds, for which division and from when.</summary>
public sealed record PackManifest(
    string Division,
    string Zh,
    string En,
    string Version,
    DateOnly InForceFrom,
    DateOnly? InForceUntil,
    string Calendar,
    IReadOnlyList<string> Policies,
    DateOnly CheckedOn,
    string? Note)
{
    /// <summary>Inputs that a policy is asked with and that are no inputs of an enterprise, by policy.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Questions { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyList<string> QuestionsOf(string policy) => Questions.GetValueOrDefault(policy, []);
}

/// <summary><c>departments.json</c>.</summary>
public sealed record DepartmentList(string Division, IReadOnlyList<Department> Departments);

/// <summary>A department of the joint supervision.</summary>
/// <param name="Zh">The name that the rules use.</param>
/// <param name="Part"><c>lead</c>, <c>four</c> or <c>x</c>.</param>
public sealed record Department(string Id, string Zh, string En, string Part);

/// <summary><c>vocabulary.json</c>: the inputs that the rules may read.</summary>
public sealed record Vocabulary(string Division, IReadOnlyList<VocabularyInput> Inputs);

/// <summary>An input of the rules.</summary>
/// <param name="Id">Stable id, also of the facts that departments deliver.</param>
/// <param name="Zh">The name by which rules read it.</param>
/// <param name="Type"><c>text</c>, <c>number</c>, <c>boolean</c> or <c>list of text</c>.</param>
/// <param name="Unit">Unit of a number; <see langword="null"/> for none.</param>
/// <param name="Allowed">The values it may have; <see langword="null"/> for any.</param>
/// <param name="Origin"><c>platform</c> (known by the platform itself) or <c>fact</c> (delivered by a department).</param>
/// <param name="Department">Who answers for it.</param>
/// <param name="Null">What it means that there is no value.</param>
/// <param name="Confidential">Whether it tells how workers take part, and is shown to others than unions from the smallest group on only.</param>
public sealed record VocabularyInput(
    string Id, string Zh, string En, string Type, string? Unit, IReadOnlyList<string>? Allowed, string Origin, string Department, string Null, bool Confidential = false);
