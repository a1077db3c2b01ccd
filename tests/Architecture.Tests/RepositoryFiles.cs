namespace Platform.Architecture.Tests;

/// <summary>The files of the repository as they are written: without what a build, a package manager or a tool makes of them.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", ".git", "wwwroot", "Migrations", "data", "out", "pgdata", "TestResults", "operations.ts"];

    /// <summary>Files below a folder that end like one of the endings, by their path from the root.</summary>
    public static IEnumerable<string> Below(string folder, params string[] endings) =>
        Walk(new DirectoryInfo(Repository.PathOf(folder)))
            .Where(file => endings.Any(ending => file.Name.EndsWith(ending, StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Repository.Root, file.FullName));

    public static string Read(string path) => File.ReadAllText(Repository.PathOf(path));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(file => !Made.Contains(file.Name)).Concat(folder.EnumerateDirectories().Where(below => !Made.Contains(below.Name)).SelectMany(Walk));
}
