namespace Platform.Domain.Calendar;

/// <summary>A length of time as the law states it.</summary>
/// <param name="Count">How many; positive.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct Period(int Count, PeriodUnit Unit)
{
    /// <summary>This period made longer by another of the same unit.</summary>
    /// <exception cref="ArgumentException">The units differ; their sum has no defined end.</exception>
    public Period ExtendedBy(Period other) => other.Unit == Unit
        ? this with { Count = Count + other.Count }
        : throw new ArgumentException($"{other.Unit} cannot extend {Unit}", nameof(other));
}
