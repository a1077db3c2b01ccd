using Platform.Api.Identity;

namespace Platform.Api.Index.Deliveries;

/// <summary>Who delivers what; the figures come beside it.</summary>
/// <param name="Catalogue">Id of the catalogue whose template the figures follow.</param>
/// <param name="Department">The department.</param>
/// <param name="Period">The period as written, for example <c>2026Q2</c>.</param>
/// <param name="Source">Where the department has them from.</param>
/// <param name="IsCorrection">Whether they supersede rows delivered before.</param>
/// <param name="Caller">Whoever hands them in.</param>
public sealed record DeliveryOrder(string Catalogue, string Department, string Period, string Source, bool IsCorrection, Caller Caller)
{
    public const string DefaultCatalogue = "negotiation-index";
}
