using System.Text.Json.Nodes;
using Platform.Api.Hosting;
using Platform.Api.Policies;

namespace Platform.Api.Tests.Policies;

/// <summary>A copy of the shipped packs that a test may change.</summary>
internal sealed class PackCopy : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("packs-").FullName;

    public PackCopy()
    {
        foreach (var file in Directory.EnumerateFiles(PackageFiles.Policies, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_directory, Path.GetRelativePath(PackageFiles.Policies, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? _directory);
            File.Copy(file, target);
        }
    }

    public string PathOf(string relative) => Path.Combine(_directory, relative);

    public IReadOnlyList<PolicyPack> Read() => new PackReader(_directory).ReadAll();

    /// <summary>Moves the county's pack to the province above it.</summary>
    public void MoveToProvince()
    {
        Directory.Move(PathOf("330784"), PathOf("33"));
        foreach (var file in new[] { "pack.json", "vocabulary.json", "departments.json" })
        {
            var path = PathOf(Path.Combine("33", file));
            var content = JsonNode.Parse(File.ReadAllText(path)) ?? throw new InvalidOperationException(path);
            content["division"] = "33";
            File.WriteAllText(path, content.ToJsonString());
        }
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
