namespace Platform.Rules.Tables;

/// <summary>What the compilation of a policy may use, whatever the rules are.</summary>
public sealed record CompilationOptions
{
    /// <summary>The default limits.</summary>
    public static CompilationOptions Default { get; } = new();

    /// <summary>Cells of one table; a larger one is interpreted.</summary>
    public int MaxCells { get; init; } = 1_000_000;

    /// <summary>Delegates of one policy, compiled when first needed; what exceeds them is interpreted.</summary>
    public int MaxDelegates { get; init; } = 20_000;

    /// <summary>Decisions that may need each other one after another.</summary>
    public int MaxChain { get; init; } = 200;

    /// <summary>What identifies the content of the pack, for example its SHA-256; recorded with every decision.</summary>
    public string ContentHash { get; init; } = "";
}
