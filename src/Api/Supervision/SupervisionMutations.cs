using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.GraphQL;
using Platform.Api.Identity;
using Platform.Api.Policies;
using Platform.Domain;
using Platform.Domain.Statutes;
using Platform.Domain.Supervision;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Supervision;

public sealed record IssueLetterInput(string CaseId, LadderRung Rung, string DocumentNumber, string IssuedBy, long? ExpectedVersion);

public sealed record RecordDeliveryInput(string CaseId, string DocumentNumber, bool Rejected, long? ExpectedVersion);

public sealed record RecordAnswerInput(string CaseId, string DocumentNumber, string Answer, bool Rectified, long? ExpectedVersion);

public sealed record RecordAuthorityActInput(string CaseId, LadderRung Rung, string DocumentNumber, string Authority, long? ExpectedVersion);

public sealed record AssignTaskInput(string CaseId, string Department, string Task, DateOnly DueOn, long? ExpectedVersion);

public sealed record CompleteTaskInput(string CaseId, int Number, string Result, long? ExpectedVersion);

public sealed record CloseCaseInput(string CaseId, string Reason, long? ExpectedVersion);

/// <summary>What came of a step in a case.</summary>
[ObjectType]
public sealed record SupervisionPayload(long? CaseId, IReadOnlyList<MutationError> Errors);

/// <summary>Steps in cases of joint supervision, each the domain's method of a like name.</summary>
[ResolversFor("Mutation")]
public static class SupervisionMutations
{
    public static Task<SupervisionPayload> IssueLetter(IssueLetterInput input, SupervisionSteps steps, ResolveContext context) =>
        steps.TakeAsync(input.CaseId, input.ExpectedVersion, context.Caller(), step => step.Case.Issue(input.Rung, input.DocumentNumber, input.IssuedBy, step.Now, step.By), context.CancellationToken);

    public static Task<SupervisionPayload> RecordDelivery(RecordDeliveryInput input, SupervisionSteps steps, ResolveContext context) =>
        steps.TakeAsync(input.CaseId, input.ExpectedVersion, context.Caller(), step => step.Case.RecordDelivery(input.DocumentNumber, input.Rejected, step.Now, step.By, step.Law), context.CancellationToken);

    public static Task<SupervisionPayload> RecordAnswer(RecordAnswerInput input, SupervisionSteps steps, ResolveContext context) =>
        steps.TakeAsync(input.CaseId, input.ExpectedVersion, context.Caller(), step => step.Case.RecordAnswer(input.DocumentNumber, input.Answer, input.Rectified, step.Now, step.By), context.CancellationToken);

    public static Task<SupervisionPayload> RecordAuthorityAct(RecordAuthorityActInput input, SupervisionSteps steps, ResolveContext context) =>
        steps.TakeAsync(input.CaseId, input.ExpectedVersion, context.Caller(), step => step.Case.RecordAuthorityAct(input.Rung, input.DocumentNumber, input.Authority, step.Now, step.By), context.CancellationToken);

    public static Task<SupervisionPayload> AssignTask(AssignTaskInput input, SupervisionSteps steps, ResolveContext context) =>
        steps.TakeAsync(input.CaseId, input.ExpectedVersion, context.Caller(), step => step.Case.AssignTask(input.Department, input.Task, input.DueOn, step.Now, step.By), context.CancellationToken);

    public static Task<SupervisionPayload> CompleteTask(CompleteTaskInput input, SupervisionSteps steps, ResolveContext context) =>
        steps.TakeAsync(input.CaseId, input.ExpectedVersion, context.Caller(), step => step.Case.CompleteTask(input.Number, input.Result, step.Now, step.By), context.CancellationToken);

    public static Task<SupervisionPayload> ClearCase(CloseCaseInput input, SupervisionSteps steps, ResolveContext context) =>
        steps.TakeAsync(input.CaseId, input.ExpectedVersion, context.Caller(), step => step.Case.Clear(input.Reason, step.Now, step.By), context.CancellationToken);

    public static Task<SupervisionPayload> WithdrawCase(CloseCaseInput input, SupervisionSteps steps, ResolveContext context) =>
        steps.TakeAsync(input.CaseId, input.ExpectedVersion, context.Caller(), step => step.Case.Withdraw(input.Reason, step.Now, step.By), context.CancellationToken);
}

/// <summary>One step in a case: on what, when, by whom, under which law.</summary>
public sealed record CaseStep(SupervisionCase Case, DateTimeOffset Now, Actor By, Law Law);

/// <summary>Takes steps in cases for callers.</summary>
public sealed class SupervisionSteps(WriteSessions sessions, PackLibrary packs, TimeProvider clock)
{
    private const string Key = "Id";

    /// <param name="id">Global id of the case.</param>
    /// <param name="expectedVersion">The version that the caller read; <see langword="null"/> if any will do.</param>
    /// <param name="caller">Who takes it.</param>
    /// <param name="step">What is done to the case.</param>
    public async Task<SupervisionPayload> TakeAsync(
        string id, long? expectedVersion, Caller caller, Func<CaseStep, DomainError?> step, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var key = GlobalId.KeyOf(id, "SupervisionCase");
        var found = await session.Context.SupervisionCases
            .Include(supervised => supervised.Departments.OrderBy(part => EF.Property<long>(part, Key)))
            .Include(supervised => supervised.Tasks.OrderBy(part => EF.Property<long>(part, Key)))
            .Include(supervised => supervised.Documents.OrderBy(part => EF.Property<long>(part, Key)))
            .AsSplitQuery().FirstOrDefaultAsync(supervised => supervised.Id == key, cancellation);
        var enterprise = found is null ? null : await session.Context.Enterprises.FirstAsync(candidate => candidate.Id == found.EnterpriseId, cancellation);
        var now = clock.GetUtcNow();
        if (found is null || enterprise is null
            || !caller.Covers(enterprise.Division.Value, enterprise.CreditCode.Value)
            || packs.LawFor(enterprise.Division.Value, ChinaTime.DateOf(now)) is not { } law)
        {
            return new SupervisionPayload(null, [NotFoundError.Of(id)]);
        }

        if (ConflictError.Between(expectedVersion, found.Version) is { } conflict)
        {
            return new SupervisionPayload(found.Id, [conflict]);
        }

        var actor = Acting.As(caller, null);
        if ((actor.Succeeded ? step(new CaseStep(found, now, actor.Value, law)) : actor.Error) is { } refusal)
        {
            return new SupervisionPayload(found.Id, [new RefusedError(refusal)]);
        }

        return await session.SaveAsync(found, cancellation)
            ? new SupervisionPayload(found.Id, [])
            : new SupervisionPayload(found.Id, [ConflictError.Of(found.Version)]);
    }
}
