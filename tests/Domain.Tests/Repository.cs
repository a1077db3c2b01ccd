namespace Platform.Domain.Tests;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
internal static class Repository
{
    internal static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Platform.sln")))
        {
            folder = folder.Parent;
        }

        return folder is null ? throw new InvalidOperationException("no Platform.sln above the tests") : Path.Combine(folder.FullName, relative);
    }
}
