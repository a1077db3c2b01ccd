namespace Platform.GraphQL.Uploads;

/// <summary>A file and where it belongs in the variables of its request.</summary>
/// <param name="Index">Its number, by which the variables refer to it.</param>
/// <param name="Path">The place as the sender wrote it.</param>
/// <param name="File">The file.</param>
internal sealed record UploadPlace(int Index, string Path, UploadedFile File);
