using Platform.Domain;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Api.Index.Deliveries;

/// <summary>
/// What the name of a file says: <c>DEPARTMENT_PERIOD.csv</c>, <c>DEPARTMENT_PERIOD_correction.csv</c>, or with anything else after the second
/// underscore where a department delivers a period in parts.
/// </summary>
internal sealed record DeliveryFileName(string Department, string Period, bool IsCorrection)
{
    private const string Correction = "correction";

    public static Result<DeliveryFileName> Parse(string name)
    {
        var parts = Path.GetFileNameWithoutExtension(name).Split('_', 3);
        var isCsv = string.Equals(Path.GetExtension(name), ".csv", StringComparison.OrdinalIgnoreCase);
        return isCsv && parts.Length >= 2 && parts[0].Length > 0 && DeliveryPeriod.Parse(parts[1]) is not null
            ? new DeliveryFileName(parts[0], parts[1], parts.Length == 3 && string.Equals(parts[2], Correction, StringComparison.OrdinalIgnoreCase))
            : DeliveryErrors.FileName(name);
    }
}
