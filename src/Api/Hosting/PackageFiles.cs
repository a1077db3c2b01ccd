namespace Platform.Api.Hosting;

/// <summary>Files that travel with the program.</summary>
internal static class PackageFiles
{
    public static string Policies { get; } = Path.Combine(AppContext.BaseDirectory, "policies");

    public static string Codes { get; } = Path.Combine(Policies, "codes");

    public static string Indicators { get; } = Path.Combine(Policies, "indicators");

    /// <summary>Made-up earlier versions of catalogues, for the sample county only.</summary>
    public static string SampleCatalogues { get; } = Path.Combine(AppContext.BaseDirectory, "sample", "catalogues");

    public static string Schema { get; } = Path.Combine(AppContext.BaseDirectory, "schema");

    /// <summary>The documents that our own pages send.</summary>
    public static string Operations { get; } = Path.Combine(Schema, "operations");
}
