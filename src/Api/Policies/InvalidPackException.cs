namespace Platform.Api.Policies;

/// <summary>The shipped rules cannot be read; the platform does not start without them. All problems are named at once.</summary>
public sealed class InvalidPackException(IReadOnlyList<PackProblem> problems)
    : Exception("The rule packs have problems:" + Environment.NewLine + string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<PackProblem> Problems { get; } = problems;
}
