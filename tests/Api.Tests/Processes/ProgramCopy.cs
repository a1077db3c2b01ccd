using Platform.Api.Tests.Running;

namespace Platform.Api.Tests.Processes;

/// <summary>A copy of the built program whose packs and contract can be broken.</summary>
internal sealed class ProgramCopy : IDisposable
{
    public ProgramCopy()
    {
        Folder = Directory.CreateTempSubdirectory("platform-program-").FullName;
        foreach (var file in Directory.EnumerateFiles(StartedProgram.Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(StartedProgram.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? Folder);
            File.Copy(file, target);
        }
    }

    public string Folder { get; }

    /// <summary>Puts another text in the place of the first occurrence, which must be there.</summary>
    public void Change(string file, string text, string changed)
    {
        var path = Path.Combine(Folder, file);
        var content = File.ReadAllText(path);
        var at = content.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold {text}");
        File.WriteAllText(path, content.Remove(at, text.Length).Insert(at, changed));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
