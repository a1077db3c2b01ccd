namespace Platform.Api.Index.Boards;

/// <summary>What figures of some enterprises were computed from. Where it is the same, so is everything computed.</summary>
/// <param name="LastDelivery">Id of the year's last accepted delivery that can name one of them; 0 while there is none.</param>
/// <param name="Enterprises">Number of enterprises.</param>
/// <param name="Changes">Sum of the enterprises' versions, which rises with every change of one and with every fact about one.</param>
/// <param name="Members">Sum of key times version: other enterprises in the same number, moved from elsewhere, change it.</param>
public readonly record struct DataVersion(long LastDelivery, int Enterprises, long Changes, long Members);
