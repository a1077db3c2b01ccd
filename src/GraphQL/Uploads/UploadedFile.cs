namespace Platform.GraphQL.Uploads;

/// <summary>A file that came with a request. The host derives from it; what a value of the scalar <c>Upload</c> is in C#.</summary>
/// <param name="Name">The name that the sender gave it. Not to be trusted: it may hold path separators.</param>
/// <param name="ContentType">The media type that the sender gave it; empty if none. Not to be trusted either.</param>
/// <param name="Length">Its length in bytes.</param>
public abstract record UploadedFile(string Name, string ContentType, long Length)
{
    /// <summary>Opens its content for reading, from the beginning. The caller disposes of the stream.</summary>
    public abstract Stream OpenRead();
}
