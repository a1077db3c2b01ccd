using Platform.GraphQL.Usage;

namespace Platform.Api.Registry;

/// <summary>What is counted together.</summary>
/// <param name="Operation">The operation without its values.</param>
/// <param name="Coordinates">What it uses of the schema; follows from the operation.</param>
/// <param name="Roles">The callers' roles, one bit each.</param>
/// <param name="Client">What the client calls itself; empty if it does not say.</param>
internal readonly record struct OperationUseKey(OperationSignature Operation, IReadOnlyList<string> Coordinates, int Roles, string Client);

/// <summary>A use with its count.</summary>
internal readonly record struct CountedUse(OperationUseKey Key, long Count);
