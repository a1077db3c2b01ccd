namespace Platform.Api.Policies.Life;

/// <summary>Days on which one text of a document applies.</summary>
/// <param name="VersionId">The version; <see langword="null"/> for the delivered text.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; <see langword="null"/> while there is none.</param>
public sealed record DocumentSpan(long? VersionId, DateOnly From, DateOnly? Until)
{
    public bool Contains(DateOnly date) => From <= date && (Until is not { } until || date <= until);
}
