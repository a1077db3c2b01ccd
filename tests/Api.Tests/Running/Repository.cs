namespace Platform.Api.Tests.Running;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder with <c>Platform.sln</c>.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Platform.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("no Platform.sln above the tests");
    }
}
