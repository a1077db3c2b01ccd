namespace Platform.Api.Registry;

/// <summary>A schema that the platform was started with.</summary>
public sealed class SchemaVersion
{
    /// <summary>SHA-256 of the text, 64 hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>The whole schema, as <c>export-schema</c> prints it.</summary>
    public required string Sdl { get; init; }

    public required DateTimeOffset FirstStartedAt { get; init; }

    public required DateTimeOffset LastStartedAt { get; set; }
}
