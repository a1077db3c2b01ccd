using System.Text.RegularExpressions;

namespace Platform.Api.Policies;

/// <summary>What a document of a pack is.</summary>
public enum PackDocumentKind
{
    Manifest,
    Vocabulary,
    Departments,
    Calendar,
    Clauses,
    Policy,
    Catalogue,
}

/// <summary>A document of a pack that policy staff change.</summary>
/// <param name="Path">Its name, such as <c>vocabulary.json</c> or <c>supervision/policy.dmn</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Id of the policy or catalogue; else empty.</param>
public sealed partial record PackDocument(string Path, PackDocumentKind Kind, string Id)
{
    public const string Manifest = "pack.json";
    public const string Vocabulary = "vocabulary.json";
    public const string Departments = "departments.json";
    public const string Calendar = "calendar.json";
    public const string Clauses = "clauses.json";

    /// <summary>The document of a path; <see langword="null"/> where packs have none of it.</summary>
    public static PackDocument? Parse(string path) => path switch
    {
        Manifest => new PackDocument(path, PackDocumentKind.Manifest, ""),
        Vocabulary => new PackDocument(path, PackDocumentKind.Vocabulary, ""),
        Departments => new PackDocument(path, PackDocumentKind.Departments, ""),
        Calendar => new PackDocument(path, PackDocumentKind.Calendar, ""),
        Clauses => new PackDocument(path, PackDocumentKind.Clauses, ""),
        _ when PolicyPath().Match(path) is { Success: true } match => new PackDocument(path, PackDocumentKind.Policy, match.Groups[1].Value),
        _ when CataloguePath().Match(path) is { Success: true } match => new PackDocument(path, PackDocumentKind.Catalogue, match.Groups[1].Value),
        _ => null,
    };

    /// <summary>Name of a policy's decision model.</summary>
    public static string PolicyOf(string id) => $"{id}/policy.dmn";

    /// <summary>Name of a policy's test cases.</summary>
    public static string CasesOf(string id) => $"{id}/cases.json";

    /// <summary>Name of a catalogue of the index.</summary>
    public static string CatalogueOf(string id) => $"indicators/{id}/catalogue.json";

    /// <summary>Whether a policy may have the id: it is also the name of a folder.</summary>
    public static bool IsId(string id) => IdText().IsMatch(id);

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}$")]
    private static partial Regex IdText();

    [GeneratedRegex("^([a-z][a-z0-9-]{0,39})/policy\\.dmn$")]
    private static partial Regex PolicyPath();

    [GeneratedRegex("^indicators/([a-z][a-z0-9-]{0,39})/catalogue\\.json$")]
    private static partial Regex CataloguePath();
}
