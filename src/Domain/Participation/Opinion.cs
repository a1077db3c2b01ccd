using Platform.Domain.Negotiations;
using Platform.Domain.Statutes;

namespace Platform.Domain.Participation;

/// <summary>
/// A worker's opinion on a round of negotiation. Anonymity toward the employer is a property of what is stored: no
/// person, no device, no instant, only a token of the round and the day.
/// </summary>
public sealed class Opinion : Aggregate
{
    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 2000;

    // The persistence layer fills the properties of an instance it makes this way.
    private Opinion()
    {
        Participant = null!;
        Text = null!;
    }

    private Opinion(long negotiationId, NegotiationState stage, OpinionDraft draft, DateOnly createdOn)
        : this()
    {
        NegotiationId = negotiationId;
        Stage = stage;
        Participant = draft.Token.Value;
        Text = draft.Text.Trim();
        Topic = draft.Topic;
        CreatedOn = createdOn;
    }

    /// <summary>The negotiation.</summary>
    public long NegotiationId { get; private set; }

    /// <summary>The state of the negotiation when the opinion was given.</summary>
    public NegotiationState Stage { get; private set; }

    /// <summary>The participant's token; for the union's own counts, never for the employer.</summary>
    public string Participant { get; private set; }

    /// <summary>What the worker wrote; for the union, never for the employer.</summary>
    public string Text { get; private set; }

    /// <summary>Topic of the agreement it is about.</summary>
    public string? Topic { get; private set; }

    /// <summary>The day it was given. There is no instant.</summary>
    public DateOnly CreatedOn { get; private set; }

    /// <summary>Last day for an answer (民主管理条例 art. 23); <see langword="null"/> where no such term is in force.</summary>
    public DateOnly? AnswerDueOn { get; private set; }

    /// <summary>Whether the employer may see it.</summary>
    public OpinionStatus Status { get; private set; }

    /// <summary>The text with names and numbers masked, as the employer may see it.</summary>
    public string? MaskedText { get; private set; }

    /// <summary>First day on which the employer may see it; set with a delay.</summary>
    public DateOnly? ShownFrom { get; private set; }

    /// <summary>The answer; <see langword="null"/> until there is one.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who answered.</summary>
    public ActorRole? AnsweredBy { get; private set; }

    /// <summary>When it was answered.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Whether it was taken up into the negotiation.</summary>
    public bool IsAdopted { get; private set; }

    /// <summary>A worker gives an opinion, at any time until the round is over.</summary>
    /// <returns>
    /// The opinion, or <see cref="OpinionErrors.RoundOver"/>, <see cref="OpinionErrors.Empty"/> or
    /// <see cref="OpinionErrors.TooLong"/>.
    /// </returns>
    public static Result<Opinion> Give(Negotiation negotiation, OpinionDraft draft, DateTimeOffset now, Law law)
    {
        if (negotiation.Stage.IsFinal())
        {
            return OpinionErrors.RoundOver(negotiation.Stage);
        }

        if (CheckText(draft.Text) is { } error)
        {
            return error;
        }

        // The day's beginning stands for the day: the instant is not kept anywhere.
        var today = ChinaTime.DateOf(now);
        var day = ChinaTime.StartOf(today);
        var opinion = new Opinion(negotiation.Id, negotiation.Stage, draft, today)
        {
            AnswerDueOn = law.DeadlineAfter(StatutoryTermId.OpennessAnswer, day)?.DueOn,
        };
        opinion.Record(new OpinionGiven(day, Actor.AnonymousWorker, negotiation.Id));
        return opinion;
    }

    /// <summary>The union lets the employer see the opinion, masked and from a later day.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="OpinionErrors.NotForRole"/>,
    /// <see cref="OpinionErrors.Empty"/>, <see cref="OpinionErrors.TooLong"/> or
    /// <see cref="OpinionErrors.ShownTooSoon"/>.
    /// </returns>
    public DomainError? Show(string maskedText, DateOnly from, DateTimeOffset now, Actor by)
    {
        var error = CheckReviewer(by) ?? CheckText(maskedText) ?? (from > CreatedOn ? null : OpinionErrors.ShownTooSoon);
        if (error is not null)
        {
            return error;
        }

        (Status, MaskedText, ShownFrom) = (OpinionStatus.Shown, maskedText.Trim(), from);
        Record(new OpinionReviewed(now, by, NegotiationId, Status));
        return null;
    }

    /// <summary>The union keeps the opinion from the employer; it still counts.</summary>
    /// <returns><see langword="null"/> when done, else <see cref="OpinionErrors.NotForRole"/>.</returns>
    public DomainError? Withhold(DateTimeOffset now, Actor by)
    {
        if (CheckReviewer(by) is { } error)
        {
            return error;
        }

        (Status, MaskedText, ShownFrom) = (OpinionStatus.Withheld, null, null);
        Record(new OpinionReviewed(now, by, NegotiationId, Status));
        return null;
    }

    /// <summary>The union or the employer answers; a further answer takes the place of the first, whose day stands.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="OpinionErrors.NotForRole"/>,
    /// <see cref="OpinionErrors.NotShown"/>, <see cref="OpinionErrors.Empty"/> or
    /// <see cref="OpinionErrors.TooLong"/>.
    /// </returns>
    public DomainError? Respond(string answer, bool adopted, DateTimeOffset now, Actor by)
    {
        var today = ChinaTime.DateOf(now);
        var error = by.Role is ActorRole.Workers or ActorRole.UpperUnion ? CheckText(answer)
            : by.Role != ActorRole.Employer ? OpinionErrors.NotForRole(by.Role)
            : !IsShownOn(today) ? OpinionErrors.NotShown
            : CheckText(answer);
        if (error is not null)
        {
            return error;
        }

        (Answer, AnsweredBy, IsAdopted) = (answer.Trim(), by.Role, adopted);
        AnsweredOn ??= today;
        Record(new OpinionAnswered(now, by, NegotiationId, adopted));
        return null;
    }

    /// <summary>Whether the employer may see the opinion on a day.</summary>
    public bool IsShownOn(DateOnly date) => Status == OpinionStatus.Shown && date >= ShownFrom;

    private static DomainError? CheckText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? OpinionErrors.Empty
        : text.Length > LongestText ? OpinionErrors.TooLong(text.Length)
        : null;

    private static DomainError? CheckReviewer(Actor by) =>
        by.Role is ActorRole.Workers or ActorRole.UpperUnion or ActorRole.System ? null : OpinionErrors.NotForRole(by.Role);
}
