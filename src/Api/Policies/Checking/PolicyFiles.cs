using System.Text.Json;
using RuleVocabulary = Platform.Rules.Tables.Inputs.Vocabulary;

namespace Platform.Api.Policies.Checking;

/// <summary>Checks policies that lie in files: one DMN file, or a folder with a pack.</summary>
public static class PolicyFiles
{
    private const long MaxBytes = 16 * 1024 * 1024;
    private const string Manifest = "pack.json";
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Checks a pack: what is wrong with it as a whole, then each of its policies.</summary>
    public static IReadOnlyList<FileReport> CheckPack(string folder)
    {
        var reports = new List<FileReport>();
        var (_, problems) = ReadPack(folder);
        reports.AddRange(problems.Select(problem => new FileReport(problem.File, new PolicyReport([OfPack(problem)], 0, null))));
        foreach (var policy in ManifestOf(folder)?.Policies ?? [])
        {
            reports.Add(CheckFile(Path.Combine(folder, policy, "policy.dmn")));
        }

        return reports;
    }

    /// <summary>Checks one file, with the vocabulary of the pack in whose folder it lies and the cases beside it.</summary>
    public static FileReport CheckFile(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length > MaxBytes)
        {
            var problem = new PackProblem(path, File.Exists(path) ? $"The file has more than {MaxBytes} bytes." : "There is no such file.");
            return new FileReport(path, new PolicyReport([OfPack(problem)], 0, null));
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        var pack = Path.GetDirectoryName(folder) ?? "";
        var manifest = ManifestOf(pack);
        return new FileReport(path, PolicyCheck.Run(
            File.ReadAllText(path), VocabularyOf(pack), manifest?.QuestionsOf(Path.GetFileName(folder)) ?? [], TextOf(Path.Combine(folder, "cases.json"))));
    }

    private static (PolicyPack? Pack, IReadOnlyList<PackProblem> Problems) ReadPack(string folder)
    {
        try
        {
            return PackReader.ReadOne(folder);
        }
        catch (IOException error)
        {
            return (null, [new PackProblem(folder, error.Message)]);
        }
    }

    private static PackManifest? ManifestOf(string folder)
    {
        try
        {
            return TextOf(Path.Combine(folder, Manifest)) is { } json ? JsonSerializer.Deserialize<PackManifest>(json, Options) : null;
        }
        catch (JsonException)
        {
            // The reader of the pack reports it, with its place.
            return null;
        }
    }

    private static RuleVocabulary? VocabularyOf(string folder)
    {
        var path = Path.Combine(folder, "vocabulary.json");
        if (!File.Exists(path))
        {
            return null;
        }

        using var stream = File.OpenRead(path);
        return RuleVocabulary.Read(stream).Vocabulary;
    }

    private static string? TextOf(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    private static PolicyFinding OfPack(PackProblem problem) => new(
        "PACK-001", Rules.Dmn.ProblemSeverity.Error, null, null, "", "", 0, 0, $"规则包有误：{problem.Message}", problem.Message, null, null);
}

/// <summary>What was found in one file.</summary>
public sealed record FileReport(string File, PolicyReport Report);
