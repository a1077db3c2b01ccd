namespace Platform.Api.Index.Boards;

/// <summary>What a board was computed from. Where it is the same, so is everything computed.</summary>
/// <param name="LastDelivery">Id of the last accepted delivery; 0 while there is none.</param>
/// <param name="Enterprises">Number of enterprises.</param>
/// <param name="Changes">Sum of the enterprises' versions, which rises with every change of one and with every fact about one.</param>
public readonly record struct DataVersion(long LastDelivery, int Enterprises, long Changes);
