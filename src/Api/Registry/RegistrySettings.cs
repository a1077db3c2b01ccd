namespace Platform.Api.Registry;

/// <summary>The <c>Registry</c> section of the configuration.</summary>
public sealed class RegistrySettings
{
    public const string Section = "Registry";

    /// <summary>Whether it is counted which operations are used.</summary>
    public bool CountsUsage { get; set; } = true;

    /// <summary>How often counts are written down.</summary>
    public TimeSpan WriteInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Most different uses (operation, kind of caller, client) that are counted between two writes; more are left out.</summary>
    public int MostUses { get; set; } = 2_000;

    /// <summary>Most operations that are remembered; new ones are left out until old ones were forgotten.</summary>
    public int MostOperations { get; set; } = 20_000;

    /// <summary>How long counts are kept.</summary>
    public TimeSpan Kept { get; set; } = TimeSpan.FromDays(400);
}
