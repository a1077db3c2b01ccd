using Platform.Rules.Feel;

namespace Platform.Rules.Dmn;

/// <summary>What reading a model gets from its caller.</summary>
public sealed record DmnReadOptions
{
    /// <summary>The default limits, no imports.</summary>
    public static DmnReadOptions Default { get; } = new();

    /// <summary>Largest XML, in bytes.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Deepest nesting of XML elements.</summary>
    public int MaxDepth { get; init; } = 100;

    /// <summary>What is refused of one FEEL text.</summary>
    public FeelLimits Expressions { get; init; } = FeelLimits.Default;

    /// <summary>Finds the model of an imported namespace; null if the caller has none. The library reads no file by itself.</summary>
    public Func<string, DmnModel?> FindImport { get; init; } = _ => null;
}
