namespace Platform.Api.Import;

/// <summary>A line of a file is longer than <see cref="BoundedLineReader"/> lets pass.</summary>
public sealed class LineTooLongException(long line) : Exception($"Line {line} is too long.")
{
    public long Line { get; } = line;
}
