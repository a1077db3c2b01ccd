namespace Platform.GraphQL.Tests;

/// <param name="Title">What the case is about; unique within its file.</param>
/// <param name="Text">The document or other input.</param>
/// <param name="Expected">What is expected of it, one line each.</param>
internal sealed record CaseBlock(string Title, string Text, IReadOnlyList<string> Expected);
