using System.Security.Cryptography;
using System.Text.Json;
using Platform.Domain.Calendar;
using Platform.Rules.Dmn;
using Platform.Rules.Tables;
using RuleVocabulary = Platform.Rules.Tables.Inputs.Vocabulary;

namespace Platform.Api.Policies;

/// <summary>Reads the packs below a directory and refuses all of them if one is wrong, naming every problem.</summary>
public sealed class PackReader(string directory)
{
    private readonly string _directory = directory;
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private readonly List<PackProblem> _problems = [];

    /// <exception cref="InvalidPackException">At least one file is missing or wrong.</exception>
    public IReadOnlyList<PolicyPack> ReadAll()
    {
        var packs = new List<PolicyPack>();
        foreach (var folder in Directory.EnumerateDirectories(_directory).Where(folder => File.Exists(Path.Combine(folder, "pack.json"))).Order(StringComparer.Ordinal))
        {
            if (Read(folder) is { } pack)
            {
                packs.Add(pack);
            }
        }

        if (packs.Count == 0 && _problems.Count == 0)
        {
            _problems.Add(new PackProblem(_directory, "There is no rule pack here."));
        }

        return _problems.Count == 0 ? packs : throw new InvalidPackException(_problems);
    }

    private PolicyPack? Read(string folder)
    {
        var before = _problems.Count;
        var manifest = Json<PackManifest>(Path.Combine(folder, "pack.json"));
        var vocabulary = Json<Vocabulary>(Path.Combine(folder, "vocabulary.json"));
        var departments = Json<DepartmentList>(Path.Combine(folder, "departments.json"));
        if (manifest is null || vocabulary is null || departments is null)
        {
            return null;
        }

        if (ReadCalendar(Path.GetFullPath(Path.Combine(folder, manifest.Calendar))) is not { } calendar)
        {
            return null;
        }

        var rules = ReadVocabulary(Path.Combine(folder, "vocabulary.json"));
        var hash = HashOf(folder, manifest);
        var policies = manifest.Policies.ToDictionary(id => id, id => ReadPolicy(Path.Combine(folder, id, "policy.dmn"), rules, manifest.QuestionsOf(id), hash));
        if (_problems.Count > before)
        {
            return null;
        }

        return Build(folder, () =>
        {
            var read = policies.ToDictionary(entry => entry.Key, entry => entry.Value ?? throw new FormatException(entry.Key));
            var pack = new PolicyPack(manifest, vocabulary, departments.Departments, calendar, read, hash);
            _ = pack.LawOn(manifest.InForceFrom);
            return pack;
        });
    }

    /// <summary>Reads the pack in one folder.</summary>
    /// <param name="folder">The folder with <c>pack.json</c>.</param>
    /// <returns>The pack, or every problem that keeps it from being used.</returns>
    public static (PolicyPack? Pack, IReadOnlyList<PackProblem> Problems) ReadOne(string folder)
    {
        var reader = new PackReader(Path.GetFullPath(folder));
        var pack = reader.Read(reader._directory);
        return (pack, reader._problems);
    }

    private RuleVocabulary? ReadVocabulary(string path)
    {
        using var stream = File.OpenRead(path);
        var read = RuleVocabulary.Read(stream);
        _problems.AddRange(read.Problems.Select(problem => new PackProblem(Relative(path), problem.ToString())));
        return read.Vocabulary;
    }

    private RulePolicy? ReadPolicy(string path, RuleVocabulary? vocabulary, IReadOnlyList<string> questions, string hash)
    {
        if (Model(path) is not { } model || vocabulary is null)
        {
            return null;
        }

        var result = CompiledPolicy.Compile(model, PolicyVocabulary.For(model, vocabulary, questions), new CompilationOptions { ContentHash = hash });
        _problems.AddRange(result.Problems.Where(problem => problem.Severity != ProblemSeverity.Note)
            .Select(problem => new PackProblem(Relative(path), problem.ToString())));
        return new RulePolicy(result.Policy);
    }

    private PolicyPack? Build(string folder, Func<PolicyPack> build)
    {
        try
        {
            return build();
        }
        catch (Exception error) when (error is FormatException or KeyNotFoundException or ArgumentException)
        {
            _problems.Add(new PackProblem(Relative(folder), error.Message));
            return null;
        }
    }

    private T? Json<T>(string path)
        where T : class
    {
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<T>(stream, Options) ?? throw new JsonException("The file is empty.");
        }
        catch (Exception error) when (error is JsonException or IOException)
        {
            _problems.Add(new PackProblem(Relative(path), error.Message));
            return null;
        }
    }

    private DmnModel? Model(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var result = DmnModel.Read(stream);
            _problems.AddRange(result.Problems.Where(problem => problem.Severity == ProblemSeverity.Error)
                .Select(problem => new PackProblem(Relative(path), problem.ToString())));
            return result.Model;
        }
        catch (IOException error)
        {
            _problems.Add(new PackProblem(Relative(path), error.Message));
            return null;
        }
    }

    private WorkingDayCalendar? ReadCalendar(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var calendar = CalendarFile.Read(stream);
            if (calendar.Succeeded)
            {
                return calendar.Value;
            }

            _problems.Add(new PackProblem(Relative(path), calendar.Error.English));
        }
        catch (Exception error) when (error is JsonException or IOException)
        {
            _problems.Add(new PackProblem(Relative(path), error.Message));
        }

        return null;
    }

    // The calendar lies outside of the folder and decides every deadline: it belongs to what the hash stands for.
    private static string HashOf(string folder, PackManifest manifest)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var calendar = Path.GetFullPath(Path.Combine(folder, manifest.Calendar));
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Append(calendar))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private string Relative(string path) => Path.GetRelativePath(_directory, path);
}
