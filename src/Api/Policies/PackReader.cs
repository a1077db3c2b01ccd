using System.Security.Cryptography;
using System.Text.Json;
using Platform.Domain.Calendar;
using Platform.Rules.Dmn;

namespace Platform.Api.Policies;

/// <summary>Reads the packs below a directory and refuses all of them if one is wrong, naming every problem.</summary>
public sealed class PackReader(string directory)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private readonly List<PackProblem> _problems = [];

    /// <exception cref="InvalidPackException">At least one file is missing or wrong.</exception>
    public IReadOnlyList<PolicyPack> ReadAll()
    {
        var packs = new List<PolicyPack>();
        foreach (var folder in Directory.EnumerateDirectories(directory).Where(folder => File.Exists(Path.Combine(folder, "pack.json"))).Order(StringComparer.Ordinal))
        {
            if (Read(folder) is { } pack)
            {
                packs.Add(pack);
            }
        }

        if (packs.Count == 0 && _problems.Count == 0)
        {
            _problems.Add(new PackProblem(directory, "There is no rule pack here."));
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

        var models = manifest.Policies.ToDictionary(id => id, id => Model(Path.Combine(folder, id, "policy.dmn")));
        var calendar = ReadCalendar(Path.GetFullPath(Path.Combine(folder, manifest.Calendar)));
        if (_problems.Count > before || calendar is null)
        {
            return null;
        }

        return Build(folder, () =>
        {
            var read = models.ToDictionary(entry => entry.Key, entry => entry.Value ?? throw new FormatException(entry.Key));
            var pack = new PolicyPack(manifest, vocabulary, departments.Departments, calendar, read, HashOf(folder, manifest));
            _ = pack.LawOn(manifest.InForceFrom);
            return pack;
        });
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

    private string Relative(string path) => Path.GetRelativePath(directory, path);
}
