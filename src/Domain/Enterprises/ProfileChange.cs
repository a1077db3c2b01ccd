namespace Platform.Domain.Enterprises;

/// <summary>One value of a profile that an update changed.</summary>
/// <param name="Field">Name of the property of <see cref="EnterpriseProfile"/>.</param>
/// <param name="Before">Old value as text; <see langword="null"/> if there was none.</param>
/// <param name="After">New value as text; <see langword="null"/> if there is none.</param>
public sealed record ProfileChange(string Field, string? Before, string? After)
{
    /// <summary>What differs between two profiles, in the order of the properties; empty if nothing does.</summary>
    public static IReadOnlyList<ProfileChange> Between(EnterpriseProfile before, EnterpriseProfile after)
    {
        ProfileChange[] all =
        [
            new(nameof(before.Name), before.Name, after.Name),
            new(nameof(before.ShortName), before.ShortName, after.ShortName),
            new(nameof(before.Industry), before.Industry.Value, after.Industry.Value),
            new(nameof(before.Division), before.Division.Value, after.Division.Value),
            new(nameof(before.Kind), Text(before.Kind), Text(after.Kind)),
            new(nameof(before.Employees), Text(before.Employees), Text(after.Employees)),
            new(nameof(before.FemaleEmployees), Text(before.FemaleEmployees), Text(after.FemaleEmployees)),
            new(nameof(before.IsAboveDesignatedSize), Text(before.IsAboveDesignatedSize), Text(after.IsAboveDesignatedSize)),
            new(nameof(before.IsPlatformEmployer), Text(before.IsPlatformEmployer), Text(after.IsPlatformEmployer)),
            new(nameof(before.UnionEstablishedOn), Text(before.UnionEstablishedOn), Text(after.UnionEstablishedOn)),
        ];
        return [.. all.Where(change => change.Before != change.After)];
    }

    private static string? Text(object? value) => value is null ? null : ErrorArgument.Of(string.Empty, value).English;
}
