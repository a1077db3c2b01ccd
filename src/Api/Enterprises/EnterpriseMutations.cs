using System.Text;
using System.Text.Json;
using Platform.Api.GraphQL;
using Platform.Api.Import;
using Platform.Domain.Enterprises;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Uploads;

namespace Platform.Api.Enterprises;

public sealed record RecordFactInput(string EnterpriseId, string FactId, DateOnly? AsOf, JsonElement Value, string Source, long? ExpectedVersion);

public sealed record ChangeEnterpriseStatusInput(string EnterpriseId, OperatingStatus Status, long? ExpectedVersion);

public sealed record ImportEnterprisesInput(string? Csv, UploadedFile? File, string Source, ImportMode Mode);

/// <summary>Changes to enterprises.</summary>
[ResolversFor("Mutation")]
public static class EnterpriseMutations
{
    public static Task<EnterprisePayload> RecordFact(RecordFactInput input, EnterpriseChanges changes, ResolveContext context) =>
        changes.RecordFactAsync(input, context.Caller(), context.CancellationToken);

    public static Task<EnterprisePayload> ChangeEnterpriseStatus(ChangeEnterpriseStatusInput input, EnterpriseChanges changes, ResolveContext context) =>
        changes.ChangeStatusAsync(input, context.Caller(), context.CancellationToken);

    public static async Task<ImportEnterprisesPayload> ImportEnterprises(ImportEnterprisesInput input, EnterpriseImport import, ResolveContext context)
    {
        if ((input.Csv is null) == (input.File is null))
        {
            return ImportEnterprisesPayload.Refused(ImportErrors.TextOrFile);
        }

        if ((input.File?.Length ?? Encoding.UTF8.GetByteCount(input.Csv ?? "")) > EnterpriseImport.LargestUpload)
        {
            return ImportEnterprisesPayload.Refused(ImportErrors.FileTooLarge(EnterpriseImport.LargestUpload));
        }

        using var stream = input.File?.OpenRead() ?? new MemoryStream(Encoding.UTF8.GetBytes(input.Csv ?? ""));
        var report = await import.RunAsync(stream, new ImportOptions(input.Source, input.Mode, context.Caller()), null, context.CancellationToken);
        return ImportEnterprisesPayload.Of(report);
    }
}
