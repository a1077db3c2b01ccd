using Platform.Domain;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Api.Index.Deliveries;

/// <summary>What came of a delivery.</summary>
/// <param name="Delivery">As stored; <see langword="null"/> where it was refused.</param>
/// <param name="Problems">What is wrong with the file, by line; empty where it was taken or not even read.</param>
/// <param name="Refusal">Why nothing was taken; <see langword="null"/> exactly where it was.</param>
/// <param name="Field">What the refusal is about: a part of the order; <see langword="null"/> for the file.</param>
public sealed record IntakeReport(StoredDelivery? Delivery, IReadOnlyList<DeliveryProblem> Problems, DomainError? Refusal, string? Field = null)
{
    /// <summary>Whether this very file had been taken before.</summary>
    public bool IsDuplicate => Refusal?.Code == DeliveryErrors.DuplicateCode;

    public static IntakeReport Taken(StoredDelivery delivery) => new(delivery, [], null);

    public static IntakeReport Refused(DomainError refusal, string? field = null) => new(null, [], refusal, field);

    public static IntakeReport Refused(IReadOnlyList<DeliveryProblem> problems) => new(null, problems, DeliveryErrors.Mistakes(problems.Count));
}
