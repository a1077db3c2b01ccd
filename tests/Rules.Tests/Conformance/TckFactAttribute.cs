namespace Platform.Rules.Tests.Conformance;

/// <summary>A test that needs the DMN Technology Compatibility Kit, which is not part of the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TckFactAttribute : FactAttribute
{
    public TckFactAttribute()
    {
        if (Directory is null)
        {
            Skip = "The DMN TCK is a project of its own and no part of this repository: set DMN_TCK to its folder, or put it at ../shared/dmn-tck beside the repository.";
        }
    }

    /// <summary>The folder of the kit; null where it is absent.</summary>
    public static string? Directory { get; } = Find();

    private static string? Find()
    {
        var directory = Environment.GetEnvironmentVariable("DMN_TCK") ?? Repository.PathOf("..", "shared", "dmn-tck");
        return System.IO.Directory.Exists(directory) ? directory : null;
    }
}
