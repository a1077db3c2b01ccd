using Platform.Domain;

namespace Platform.Api.Import;

/// <summary>Why a row of a file was not taken.</summary>
/// <param name="Line">Line in the file, from 1; the header is line 1.</param>
/// <param name="Column">Column name as the file's header writes it; <see langword="null"/> if the whole row is meant.</param>
public sealed record RowError(long Line, string? Column, DomainError Error);
