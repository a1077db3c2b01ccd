namespace Platform.Domain.Tests.Indicators.Conformance;

/// <summary>A fact that needs the folder of reference numbers, and is skipped with the reason where it is absent.</summary>
public sealed class ReferenceFactAttribute : FactAttribute
{
    public ReferenceFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "The reference numbers are no part of this repository: set INDEX_REFERENCE to their folder, or put it at ../shared/index-reference beside the repository.";
        }
    }

    internal static string? Folder { get; } = Find();

    private static string? Find()
    {
        var beside = Repository.PathOf("..", "shared", "index-reference");
        return new[] { Environment.GetEnvironmentVariable("INDEX_REFERENCE"), beside }
            .FirstOrDefault(folder => folder is not null && Directory.Exists(folder));
    }
}
