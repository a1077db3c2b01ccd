using System.Text;
using System.Text.Json;
using Platform.Api.GraphQL;
using Platform.Api.Import;
using Platform.Domain.Enterprises;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Enterprises;

public sealed record RecordFactInput(string EnterpriseId, string FactId, DateOnly? AsOf, JsonElement Value, string Source);

public sealed record ChangeEnterpriseStatusInput(string EnterpriseId, OperatingStatus Status, long? ExpectedVersion);

public sealed record ImportEnterprisesInput(string Csv, string Source, ImportMode Mode);

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
        if (Encoding.UTF8.GetByteCount(input.Csv) > EnterpriseImport.LargestUpload)
        {
            return ImportEnterprisesPayload.Refused(ImportErrors.FileTooLarge(EnterpriseImport.LargestUpload));
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input.Csv));
        var report = await import.RunAsync(stream, new ImportOptions(input.Source, input.Mode, context.Caller()), null, context.CancellationToken);
        return ImportEnterprisesPayload.Of(report);
    }
}
