namespace Platform.GraphQL.Cost;

/// <summary>What an operation of one request costs.</summary>
/// <param name="Requested">The most that it can cost with its variables: calls of fields and objects returned, each with its weight.</param>
/// <param name="Fields">How many fields it selects, fragments spread, fields of one response name counted once.</param>
/// <param name="Depth">How many levels of fields it has.</param>
/// <param name="Actual">
/// What was delivered, by the same weights; in what a subtree resolver delivered as JSON every call and every object counts 1.
/// <see langword="null"/> before execution, for streams, and if it is not counted.
/// </param>
public sealed record OperationCost(double Requested, int Fields, int Depth, double? Actual = null);
