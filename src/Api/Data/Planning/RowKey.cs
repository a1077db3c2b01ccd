namespace Platform.Api.Data.Planning;

/// <summary>The key of a row, a number or a text.</summary>
internal readonly record struct RowKey(long Number, string? Text);
