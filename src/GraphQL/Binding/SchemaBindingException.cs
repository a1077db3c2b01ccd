using System.Collections.Immutable;

namespace Platform.GraphQL.Binding;

/// <summary>Thrown when C# does not fit the schema that it is bound to; it lists every mismatch.</summary>
public sealed class SchemaBindingException : Exception
{
    /// <summary>Wraps the mismatches.</summary>
    /// <param name="mismatches">At least one mismatch.</param>
    public SchemaBindingException(ImmutableArray<BindingMismatch> mismatches)
        : base($"The schema and its C# do not fit in {mismatches.Length} place(s):\n{string.Join("\n", mismatches)}") => Mismatches = mismatches;

    /// <summary>The mismatches, each with its place in the schema and its C# member.</summary>
    public ImmutableArray<BindingMismatch> Mismatches { get; }
}
