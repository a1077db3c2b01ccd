using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.GraphQL;
using Platform.Api.Identity;
using Platform.Api.Policies;
using Platform.Domain;
using Platform.Domain.Enterprises;

namespace Platform.Api.Enterprises;

/// <summary>Changes enterprises for callers.</summary>
public sealed class EnterpriseChanges(WriteSessions sessions, PackLibrary packs, TimeProvider clock)
{
    private static DomainError UnknownFact(string id) => DomainError.Of(
        "UNKNOWN_FACT", "The vocabulary has no fact \"{id}\" that departments deliver.", "词表中没有由部门报送的企业事实“{id}”。", null, ErrorArgument.Of("id", id));

    private static DomainError WrongType(VocabularyInput input) => DomainError.Of(
        "FACT_TYPE", "\"{id}\" is a {type}.", "“{id}”应为{type}。", null, ErrorArgument.Of("id", input.Id), ErrorArgument.Of("type", input.Type));

    private static DomainError NotAllowed(VocabularyInput input) => DomainError.Of(
        "FACT_VALUE", "\"{id}\" is one of {allowed}.", "“{id}”的取值应为{allowed}之一。", null, ErrorArgument.Of("id", input.Id), ErrorArgument.Of("allowed", string.Join(", ", input.Allowed ?? [])));

    public async Task<EnterprisePayload> RecordFactAsync(RecordFactInput input, Caller caller, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var session = sessions.Open();
        if (await FindAsync(session.Context, input.EnterpriseId, caller, cancellation) is not { } enterprise)
        {
            return EnterprisePayload.Failed(null, NotFoundError.Of(input.EnterpriseId));
        }

        if (ConflictError.Between(input.ExpectedVersion, enterprise.Version) is { } conflict)
        {
            return EnterprisePayload.Failed(enterprise.Id, conflict);
        }

        var today = ChinaTime.DateOf(now);
        var vocabulary = packs.Find(enterprise.Division.Value, today)?.Vocabulary;
        if (vocabulary?.Inputs.FirstOrDefault(known => known.Id == input.FactId && known.Origin == "fact") is not { } fact)
        {
            return EnterprisePayload.Failed(enterprise.Id, new InvalidInputError(UnknownFact(input.FactId), "factId"));
        }

        var value = ValueOf(fact, input.Value);
        if (!value.Succeeded)
        {
            return EnterprisePayload.Failed(enterprise.Id, new InvalidInputError(value.Error, "value"));
        }

        var actor = Acting.As(caller, null);
        var refusal = actor.Succeeded
            ? enterprise.RecordFact(fact.Id, value.Value, input.AsOf ?? today, new DataSource(input.Source, enterprise.IsGenerated), now, actor.Value)
            : actor.Error;
        return refusal is not null ? EnterprisePayload.Refused(enterprise.Id, refusal) : await SaveAsync(session, enterprise, cancellation);
    }

    public async Task<EnterprisePayload> ChangeStatusAsync(ChangeEnterpriseStatusInput input, Caller caller, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        if (await FindAsync(session.Context, input.EnterpriseId, caller, cancellation) is not { } enterprise)
        {
            return EnterprisePayload.Failed(null, NotFoundError.Of(input.EnterpriseId));
        }

        if (ConflictError.Between(input.ExpectedVersion, enterprise.Version) is { } conflict)
        {
            return EnterprisePayload.Failed(enterprise.Id, conflict);
        }

        var actor = Acting.As(caller, null);
        var refusal = actor.Succeeded ? enterprise.ChangeStatus(input.Status, clock.GetUtcNow(), actor.Value) : actor.Error;
        return refusal is not null ? EnterprisePayload.Refused(enterprise.Id, refusal) : await SaveAsync(session, enterprise, cancellation);
    }

    private static async Task<EnterprisePayload> SaveAsync(WriteSession session, Enterprise enterprise, CancellationToken cancellation)
    {
        return await session.SaveAsync(enterprise, cancellation)
            ? EnterprisePayload.Done(enterprise.Id)
            : EnterprisePayload.Failed(enterprise.Id, ConflictError.Of(enterprise.Version));
    }

    private static async Task<Enterprise?> FindAsync(PlatformContext context, string id, Caller caller, CancellationToken cancellation)
    {
        var key = GlobalId.KeyOf(id, "Enterprise");
        var enterprise = await context.Enterprises.Include(candidate => candidate.Facts).FirstOrDefaultAsync(candidate => candidate.Id == key, cancellation);
        return enterprise is not null && caller.Covers(enterprise.Division.Value, enterprise.CreditCode.Value) ? enterprise : null;
    }

    private static Result<FactValue> ValueOf(VocabularyInput fact, JsonElement value) => (fact.Type, value.ValueKind) switch
    {
        ("number", JsonValueKind.Number) when value.TryGetDecimal(out var number) => FactValue.Of(number),
        ("boolean", JsonValueKind.True or JsonValueKind.False) => FactValue.Of(value.GetBoolean()),
        ("text", JsonValueKind.String) when fact.Allowed is null || fact.Allowed.Contains(value.GetString() ?? "") => FactValue.Of(value.GetString() ?? ""),
        ("text", JsonValueKind.String) => NotAllowed(fact),
        _ => WrongType(fact),
    };
}
