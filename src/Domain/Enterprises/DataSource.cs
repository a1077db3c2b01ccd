namespace Platform.Domain.Enterprises;

/// <summary>Where data came from.</summary>
/// <param name="Name">Department or file that delivered it.</param>
/// <param name="IsGenerated">Whether it was made up for demonstration; generated data never mixes into real figures.</param>
public sealed record DataSource(string Name, bool IsGenerated);
