using System.Text.Json;
using Platform.Api.Policies.Clauses;
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
        foreach (var folder in Directory.EnumerateDirectories(_directory).Where(folder => File.Exists(Path.Combine(folder, PackDocument.Manifest))).Order(StringComparer.Ordinal))
        {
            if (Read(new PackFiles(folder, PackFiles.None)) is { } pack)
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

    /// <summary>Reads the pack in one folder.</summary>
    /// <param name="folder">The folder with <c>pack.json</c>.</param>
    /// <param name="replaced">Texts that take the place of documents; <see langword="null"/> for none.</param>
    /// <returns>The pack, or every problem that keeps it from being used.</returns>
    public static (PolicyPack? Pack, IReadOnlyList<PackProblem> Problems) ReadOne(string folder, IReadOnlyDictionary<string, string>? replaced = null)
    {
        var files = new PackFiles(folder, replaced ?? PackFiles.None);
        var reader = new PackReader(files.Folder);
        return (reader.Read(files), reader._problems);
    }

    private PolicyPack? Read(PackFiles files)
    {
        var before = _problems.Count;
        var manifest = Json<PackManifest>(files, PackDocument.Manifest, PackShape.Problems);
        var vocabulary = Json<Vocabulary>(files, PackDocument.Vocabulary, PackShape.Problems);
        var departments = Json<DepartmentList>(files, PackDocument.Departments, PackShape.Problems);
        var clauses = files.Find(PackDocument.Clauses) is null ? null : Json<ClauseList>(files, PackDocument.Clauses, PackShape.Problems);
        if (manifest is null || vocabulary is null || departments is null)
        {
            return null;
        }

        files.CalendarPath = manifest.Calendar;
        if (ReadCalendar(files) is not { } calendar)
        {
            return null;
        }

        var rules = ReadVocabulary(files);
        var hash = files.Hash();
        var policies = manifest.Policies.ToDictionary(id => id, id => ReadPolicy(files, PackDocument.PolicyOf(id), rules, manifest.QuestionsOf(id), hash));
        if (_problems.Count > before)
        {
            return null;
        }

        return Build(files, () =>
        {
            var read = policies.ToDictionary(entry => entry.Key, entry => entry.Value ?? throw new FormatException(entry.Key));
            var pack = new PolicyPack(manifest, vocabulary, departments.Departments, calendar, read, files, hash) { Clauses = clauses?.Clauses ?? [] };
            _ = pack.LawOn(manifest.InForceFrom);
            return pack;
        });
    }

    private RuleVocabulary? ReadVocabulary(PackFiles files)
    {
        using var stream = files.Open(PackDocument.Vocabulary);
        var read = RuleVocabulary.Read(stream);
        Report(files, PackDocument.Vocabulary, read.Problems.Select(problem => problem.ToString()));
        return read.Vocabulary;
    }

    private RulePolicy? ReadPolicy(PackFiles files, string document, RuleVocabulary? vocabulary, IReadOnlyList<string> questions, string hash)
    {
        if (Model(files, document) is not { } model || vocabulary is null)
        {
            return null;
        }

        var result = CompiledPolicy.Compile(model, PolicyVocabulary.For(model, vocabulary, questions), new CompilationOptions { ContentHash = hash });
        Report(files, document, result.Problems.Where(problem => problem.Severity != ProblemSeverity.Note).Select(problem => problem.ToString()));
        return new RulePolicy(result.Policy);
    }

    private PolicyPack? Build(PackFiles files, Func<PolicyPack> build)
    {
        try
        {
            return build();
        }
        catch (Exception error) when (error is FormatException or KeyNotFoundException or ArgumentException)
        {
            _problems.Add(new PackProblem(Relative(files.Folder), error.Message));
            return null;
        }
    }

    private T? Json<T>(PackFiles files, string document, Func<T, IEnumerable<string>> problemsOf)
        where T : class
    {
        try
        {
            using var stream = files.Open(document);
            var read = JsonSerializer.Deserialize<T>(stream, Options) ?? throw new JsonException("The file is empty.");
            return Report(files, document, problemsOf(read)) ? null : read;
        }
        catch (Exception error) when (error is JsonException or IOException)
        {
            Report(files, document, [error.Message]);
            return null;
        }
    }

    private DmnModel? Model(PackFiles files, string document)
    {
        try
        {
            using var stream = files.Open(document);
            var result = DmnModel.Read(stream);
            Report(files, document, result.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.ToString()));
            return result.Model;
        }
        catch (IOException error)
        {
            Report(files, document, [error.Message]);
            return null;
        }
    }

    private WorkingDayCalendar? ReadCalendar(PackFiles files)
    {
        try
        {
            using var stream = files.Open(PackDocument.Calendar);
            var calendar = CalendarFile.Read(stream);
            if (calendar.Succeeded)
            {
                return calendar.Value;
            }

            Report(files, PackDocument.Calendar, [calendar.Error.English]);
        }
        catch (Exception error) when (error is JsonException or IOException)
        {
            Report(files, PackDocument.Calendar, [error.Message]);
        }

        return null;
    }

    /// <returns>Whether there was anything to report.</returns>
    private bool Report(PackFiles files, string document, IEnumerable<string> messages)
    {
        var before = _problems.Count;
        _problems.AddRange(messages.Select(message => new PackProblem(Relative(files.PathOf(document)), message)));
        return _problems.Count > before;
    }

    private string Relative(string path) => Path.GetRelativePath(_directory, path);
}
