namespace Platform.Api.Policies;

/// <summary>Why a pack cannot be used.</summary>
/// <param name="File">The file, relative to the policies' directory.</param>
/// <param name="Message">What is wrong and where in the file.</param>
public sealed record PackProblem(string File, string Message)
{
    public override string ToString() => $"{File}: {Message}";
}
