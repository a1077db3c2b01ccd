using Platform.Api.GraphQL;
using Platform.Api.Import;
using Platform.Domain;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Enterprises;

/// <summary>What came of an import.</summary>
[ObjectType]
public sealed record ImportEnterprisesPayload(
    int Rows, int Registered, int Updated, int Unchanged, int Rejected, IReadOnlyList<ImportRowError> RowErrors, IReadOnlyList<MutationError> Errors)
{
    private const int MostErrors = 100;

    public static ImportEnterprisesPayload Of(ImportReport report) => new(
        report.Rows, report.Registered, report.Updated, report.Unchanged, report.Rejected,
        [.. report.Errors.Take(MostErrors).Select(error => new ImportRowError(error))],
        report.Refusal is { } refusal ? [new RefusedError(refusal)] : []);

    public static ImportEnterprisesPayload Refused(DomainError error) => new(0, 0, 0, 0, 0, [], [new RefusedError(error)]);
}

/// <summary>A row that was not taken.</summary>
[ObjectType]
public sealed record ImportRowError(RowError Error)
{
    public long Line => Error.Line;

    public string? Column => Error.Column;

    public string Code => Error.Error.Code;
}

[ResolversFor("ImportRowError")]
public static class ImportRowErrorFields
{
    public static string Message([Parent] ImportRowError row, ResolveContext context) =>
        new RefusedError(row.Error.Error).MessageFor(context);
}
