namespace Platform.Tests;

/// <summary>The repository that the tests were built from; every test project is compiled with it.</summary>
internal static class Repository
{
    /// <summary>The folder with <c>Platform.sln</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>A file or folder by its path from the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Platform.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside of the repository.");
        }

        return folder.FullName;
    }
}
