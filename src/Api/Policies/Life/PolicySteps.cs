using Microsoft.EntityFrameworkCore;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.GraphQL;
using Platform.Api.Identity;
using Platform.Api.Index.Catalogues;
using Platform.Domain;
using Platform.Domain.Policies;

namespace Platform.Api.Policies.Life;

/// <summary>Which version a step is for.</summary>
public sealed record VersionStep(string VersionId, long ExpectedVersion, string? Reason = null);

/// <summary>Takes the steps of versions of policies for callers, from draft to publication and back.</summary>
public sealed class PolicySteps(WriteSessions sessions, PackLibrary packs, CatalogueLibrary catalogues, PolicyLedger ledger, TimeProvider clock)
{
    /// <summary>Largest document that a draft may be, in characters.</summary>
    public const int MaxContent = 4_000_000;

    private const int MaxTitle = 200;
    private const int MaxReason = 4_000;

    private DateOnly Today => ChinaTime.DateOf(clock.GetUtcNow());

    public async Task<PolicyPayload> DraftAsync(DraftPolicyInput input, Caller caller, CancellationToken cancellation)
    {
        if (PackDocument.Parse(input.Document) is not { } document || packs.Packs.All(pack => pack.Manifest.Division != input.Division)
            || !caller.Governs(input.Division, document, packs))
        {
            return PolicyPayload.Refused(NotFoundError.Of($"{input.Division}/{input.Document}"));
        }

        if (TooLong(input.Title, input.Content, input.Cases) is { } tooLong)
        {
            return PolicyPayload.Refused(tooLong);
        }

        var actor = Acting.As(caller, null);
        var text = new PolicyText(input.Title, input.Content, input.Cases, packs.Timeline.LastOf(input.Division, input.Document));
        var begun = actor.Succeeded ? PolicyVersion.Begin(input.Division, input.Document, text, clock.GetUtcNow(), actor.Value) : actor.Error;
        if (!begun.Succeeded)
        {
            return PolicyPayload.Refused(new RefusedError(begun.Error));
        }

        await using var session = sessions.Open();
        session.Context.PolicyVersions.Add(begun.Value);
        await session.SaveAsync(cancellation);
        return Done(begun.Value);
    }

    public Task<PolicyPayload> UpdateAsync(UpdatePolicyDraftInput input, Caller caller, CancellationToken cancellation) =>
        TooLong(input.Title, input.Content, input.Cases) is { } tooLong
            ? Task.FromResult(PolicyPayload.Refused(tooLong))
            : StepAsync(new VersionStep(input.VersionId, input.ExpectedVersion), caller, (version, now, by) => version.Update(
                new PolicyText(input.Title, input.Content, input.Cases, packs.Timeline.LastOf(version.Division, version.Document)), now, by), cancellation);

    public Task<PolicyPayload> SubmitAsync(SubmitPolicyInput input, Caller caller, CancellationToken cancellation) => StepAsync(
        new VersionStep(input.VersionId, input.ExpectedVersion), caller,
        (version, now, by) => version.Submit(input.EffectiveFrom, now, by) ?? Standing(version, input.EffectiveFrom), cancellation);

    public Task<PolicyPayload> StepAsync(
        VersionStep step, Caller caller, Func<PolicyVersion, DateTimeOffset, Actor, DomainError?> take, CancellationToken cancellation) =>
        StepAsync(step, caller, (_, version, now, by) => Task.FromResult(take(version, now, by)), cancellation);

    public Task<PolicyPayload> PublishAsync(PolicyStepInput input, Caller caller, CancellationToken cancellation) => StepAsync(
        new VersionStep(input.VersionId, input.ExpectedVersion), caller,
        async (context, version, now, by) =>
        {
            var published = version.Publish(now, by);
            if (!published.Succeeded)
            {
                return published.Error;
            }

            // The pack may be another one than at the time of the submission.
            await ledger.RefreshAsync(cancellation);
            Enter(context, version, PublicationKind.Published, new PolicyReplacement(published.Value, version.Id, false, version.Title), now, by);
            return Standing(version, published.Value);
        },
        cancellation);

    public Task<PolicyPayload> WithdrawAsync(WithdrawPolicyInput input, Caller caller, CancellationToken cancellation) => StepAsync(
        new VersionStep(input.VersionId, input.ExpectedVersion, input.Reason), caller,
        async (context, version, now, by) =>
        {
            if (version.State != PolicyState.Published)
            {
                return version.Discard(input.Reason, now, by);
            }

            await ledger.RefreshAsync(cancellation);
            return Earlier(version, input.From) is { } place
                ? Replace(context, version, PublicationKind.Withdrawn, new PolicyReplacement(place.From, place.VersionId, true, input.Reason), now, by)
                : PolicyErrors.NothingToReplace;
        },
        cancellation);

    public Task<PolicyPayload> RollBackAsync(RollBackPolicyInput input, Caller caller, CancellationToken cancellation) => StepAsync(
        new VersionStep(input.VersionId, input.ExpectedVersion, input.Reason), caller,
        async (context, version, now, by) =>
        {
            await ledger.RefreshAsync(cancellation);
            var target = GlobalId.KeyOf(input.ToVersionId, PolicyVersionView.TypeName);
            var isKnown = input.ToVersionId is null || packs.Timeline.Of(version.Division, version.Document).Any(entry => entry.VersionId == target);
            return isKnown && target != version.Id && Turn(version, input.From) is { } from
                ? Replace(context, version, PublicationKind.RolledBack, new PolicyReplacement(from, target, false, input.Reason), now, by)
                : PolicyErrors.NothingToReplace;
        },
        cancellation);

    private async Task<PolicyPayload> StepAsync(
        VersionStep step, Caller caller, Func<PlatformContext, PolicyVersion, DateTimeOffset, Actor, Task<DomainError?>> take, CancellationToken cancellation)
    {
        await using var session = sessions.Open();
        var key = GlobalId.KeyOf(step.VersionId, PolicyVersionView.TypeName);
        var version = await session.Context.PolicyVersions.FirstOrDefaultAsync(candidate => candidate.Id == key, cancellation);
        if (version is null || PackDocument.Parse(version.Document) is not { } document || !caller.Governs(version.Division, document, packs))
        {
            return PolicyPayload.Refused(NotFoundError.Of(step.VersionId));
        }

        if (version.Version != step.ExpectedVersion)
        {
            return new PolicyPayload(View(version), [ConflictError.Of(version.Version)]);
        }

        if (step.Reason?.Length > MaxReason)
        {
            return PolicyPayload.Refused(TooLong("input.reason", MaxReason));
        }

        var actor = Acting.As(caller, null);
        if ((actor.Succeeded ? await take(session.Context, version, clock.GetUtcNow(), actor.Value) : actor.Error) is { } refusal)
        {
            // The aggregate may have changed before something refused: what is shown is what is stored.
            await session.Context.Entry(version).ReloadAsync(cancellation);
            return new PolicyPayload(View(version), [new RefusedError(refusal)]);
        }

        return await SaveAsync(session, version, cancellation);
    }

    private async Task<PolicyPayload> SaveAsync(WriteSession session, PolicyVersion version, CancellationToken cancellation)
    {
        try
        {
            if (!await session.SaveAsync(cancellation))
            {
                return new PolicyPayload(null, [ConflictError.Of(version.Version)]);
            }
        }
        catch (DbUpdateException)
        {
            // Two publications of one document at the same moment: the unique index let one of them through.
            return PolicyPayload.Refused(new RefusedError(PolicyErrors.BaseChanged));
        }

        if (version.State == PolicyState.Published)
        {
            await ledger.RefreshAsync(cancellation);
        }

        return Done(version);
    }

    private DomainError? Replace(
        PlatformContext context, PolicyVersion version, PublicationKind kind, PolicyReplacement place, DateTimeOffset now, Actor by)
    {
        Enter(context, version, kind, place, now, by);
        return version.GiveWay(place, now, by);
    }

    private void Enter(PlatformContext context, PolicyVersion version, PublicationKind kind, PolicyReplacement place, DateTimeOffset now, Actor by) =>
        context.PolicyPublications.Add(new PolicyPublication
        {
            Division = version.Division,
            Document = version.Document,
            PreviousSequence = packs.Timeline.LastOf(version.Division, version.Document),
            Kind = kind,
            VersionId = place.VersionId,
            EffectiveFrom = place.From,
            PublishedAt = now,
            PublishedBy = by.Id,
            Reason = place.Reason.Trim(),
        });

    // Submitted and published is only what is right in its pack and was written upon the latest text.
    private DomainError? Standing(PolicyVersion version, DateOnly effectiveFrom)
    {
        if (version.BasedOn != packs.Timeline.LastOf(version.Division, version.Document))
        {
            return PolicyErrors.BaseChanged;
        }

        var errors = Check(version, effectiveFrom)?.Report.Findings.Where(finding => finding.IsError).ToList() ?? [];
        return errors.Count == 0 ? null : PolicyErrors.HasErrors(errors.Count, errors[0].Code);
    }

    /// <summary>The day in whose pack a version is checked: its first one, or today if that is over or not set.</summary>
    internal static DateOnly FirstDay(PolicyVersion version, TimeProvider clock)
    {
        var today = ChinaTime.DateOf(clock.GetUtcNow());
        return version.EffectiveFrom is { } from && from > today ? from : today;
    }

    /// <summary>Checks a version in the pack of its first day; <see langword="null"/> where there is none.</summary>
    internal DraftReport? Check(PolicyVersion version) => Check(version, FirstDay(version, clock));

    private DraftReport? Check(PolicyVersion version, DateOnly effectiveFrom) =>
        PackDocument.Parse(version.Document) is { } document && packs.Find(version.Division, effectiveFrom) is { } pack
            ? new DraftCheck(pack, catalogues).Run(document, new PublishedText(version.Content, version.Cases))
            : null;

    // The first day on which something else can take the place of a version that applies or will.
    private DateOnly? Turn(PolicyVersion version, DateOnly? wanted)
    {
        var spans = packs.Timeline.SpansOf(version.Division, version.Document).Where(span => span.VersionId == version.Id).ToList();
        var from = wanted ?? Today;
        var span = spans.Find(candidate => candidate.Contains(from)) ?? spans.Find(candidate => candidate.From > from);
        return span is null ? null : span.From > from ? span.From : from;
    }

    private (DateOnly From, long? VersionId)? Earlier(PolicyVersion version, DateOnly? wanted)
    {
        if (Turn(version, wanted) is not { } from)
        {
            return null;
        }

        var before = packs.Timeline.Of(version.Division, version.Document).TakeWhile(entry => entry.VersionId != version.Id);
        return (from, PolicyTimeline.Deciding(before, from)?.VersionId);
    }

    private static InvalidInputError? TooLong(string title, string content, string? cases) =>
        title.Length > MaxTitle ? TooLong("input.title", MaxTitle)
        : content.Length + (cases?.Length ?? 0) > MaxContent ? TooLong("input.content", MaxContent)
        : null;

    private static InvalidInputError TooLong(string field, int most) => new(
        DomainError.Of("POLICY_TOO_LONG", "There are at most {most} characters.", "最多{most}个字符。", null, ErrorArgument.Of("most", most)), field);

    private PolicyPayload Done(PolicyVersion version) => new(View(version), []);

    private PolicyVersionView View(PolicyVersion version) => PolicyVersionView.Of(version, packs.Timeline, Today);
}
