using System.Security.Cryptography;
using System.Text;

namespace Platform.Domain.Policies;

/// <summary>
/// One version of a document of a rule pack, from draft to publication. What was published never changes; what is in
/// force on a day is told by the publications, which the host keeps.
/// </summary>
public sealed class PolicyVersion : Aggregate
{
    private readonly List<string> _editors = [];

    // The persistence layer fills the properties of an instance it makes this way.
    private PolicyVersion()
    {
        Division = null!;
        Document = null!;
        Title = null!;
        Content = null!;
        ContentHash = null!;
    }

    /// <summary>Division whose pack the document belongs to.</summary>
    public string Division { get; private set; }

    /// <summary>Path of the document in the pack, such as <c>supervision/policy.dmn</c>.</summary>
    public string Document { get; private set; }

    /// <summary>What the change is about.</summary>
    public string Title { get; private set; }

    /// <summary>How far it is.</summary>
    public PolicyState State { get; private set; }

    /// <summary>DMN XML or JSON.</summary>
    public string Content { get; private set; }

    /// <summary>Test cases as JSON; <see langword="null"/> where those in force stay.</summary>
    public string? Cases { get; private set; }

    /// <summary>SHA-256 over content and cases, hexadecimal.</summary>
    public string ContentHash { get; private set; }

    /// <summary>Number of the publication whose text was changed; 0 for the delivered one.</summary>
    public long BasedOn { get; private set; }

    /// <summary>Accounts that wrote any of it; none of them may approve it.</summary>
    public IReadOnlyList<string> Editors => _editors;

    /// <summary>When it was begun.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The day from which it is to apply, as submitted and approved.</summary>
    public DateOnly? EffectiveFrom { get; private set; }

    /// <summary>Account that submitted it.</summary>
    public string? SubmittedBy { get; private set; }

    /// <summary>When it was submitted last.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Account that approved it.</summary>
    public string? ApprovedBy { get; private set; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Begins a draft.</summary>
    /// <returns>The draft, or <see cref="PolicyErrors.TextMissing"/>.</returns>
    public static Result<PolicyVersion> Begin(string division, string document, PolicyText text, DateTimeOffset now, Actor by)
    {
        if (Missing(text) is { } error)
        {
            return error;
        }

        var version = new PolicyVersion { Division = division, Document = document, CreatedAt = now };
        version.Apply(text, by);
        version.Record(new PolicyDrafted(now, by, document, version.Title, version.ContentHash));
        return version;
    }

    /// <summary>Changes the draft.</summary>
    /// <returns><see langword="null"/> when done, else <see cref="PolicyErrors.WrongState"/> or <see cref="PolicyErrors.TextMissing"/>.</returns>
    public DomainError? Update(PolicyText text, DateTimeOffset now, Actor by)
    {
        if ((Unless(PolicyState.Draft) ?? Missing(text)) is { } error)
        {
            return error;
        }

        Apply(text, by);
        Record(new PolicyDraftUpdated(now, by, Document, Title, ContentHash));
        return null;
    }

    /// <summary>Hands the draft to a second person.</summary>
    /// <param name="effectiveFrom">The day from which it is to apply.</param>
    /// <param name="now">When.</param>
    /// <param name="by">Who.</param>
    /// <returns><see langword="null"/> when done, else <see cref="PolicyErrors.WrongState"/> or <see cref="PolicyErrors.InThePast"/>.</returns>
    public DomainError? Submit(DateOnly effectiveFrom, DateTimeOffset now, Actor by)
    {
        if ((Unless(PolicyState.Draft) ?? PolicyErrors.UnlessToCome(effectiveFrom, now)) is { } error)
        {
            return error;
        }

        (State, EffectiveFrom, SubmittedBy, SubmittedAt) = (PolicyState.Submitted, effectiveFrom, by.Id, now);
        Record(new PolicySubmitted(now, by, Document, ContentHash, effectiveFrom));
        return null;
    }

    /// <summary>Gives it back to be written on, whether or not it was approved already.</summary>
    /// <param name="reason">What is to be done.</param>
    /// <param name="now">When.</param>
    /// <param name="by">Who.</param>
    /// <returns><see langword="null"/> when done, else <see cref="PolicyErrors.WrongState"/> or <see cref="PolicyErrors.TextMissing"/>.</returns>
    public DomainError? Return(string reason, DateTimeOffset now, Actor by)
    {
        if (State is not (PolicyState.Submitted or PolicyState.Approved))
        {
            return PolicyErrors.WrongState(State);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return PolicyErrors.TextMissing("reason");
        }

        (State, ApprovedBy, ApprovedAt) = (PolicyState.Draft, null, null);
        Record(new PolicyReturned(now, by, Document, reason.Trim()));
        return null;
    }

    /// <summary>Agrees to it, as somebody who wrote none of it and did not submit it.</summary>
    /// <returns><see langword="null"/> when done, else <see cref="PolicyErrors.WrongState"/> or <see cref="PolicyErrors.SamePerson"/>.</returns>
    public DomainError? Approve(DateTimeOffset now, Actor by)
    {
        if (Unless(PolicyState.Submitted) is { } error)
        {
            return error;
        }

        if (by.Id == SubmittedBy || _editors.Contains(by.Id))
        {
            return PolicyErrors.SamePerson;
        }

        (State, ApprovedBy, ApprovedAt) = (PolicyState.Approved, by.Id, now);
        Record(new PolicyApproved(now, by, Document, ContentHash, SubmittedBy ?? ""));
        return null;
    }

    /// <summary>Publishes what was approved, on or before the day from which it is to apply.</summary>
    /// <returns>That day, or <see cref="PolicyErrors.WrongState"/> or <see cref="PolicyErrors.InThePast"/>.</returns>
    public Result<DateOnly> Publish(DateTimeOffset now, Actor by)
    {
        if (Unless(PolicyState.Approved) is { } wrong)
        {
            return wrong;
        }

        var effectiveFrom = EffectiveFrom ?? ChinaTime.DateOf(now);
        if (PolicyErrors.UnlessToCome(effectiveFrom, now) is { } past)
        {
            return past;
        }

        (State, PublishedAt) = (PolicyState.Published, now);
        Record(new PolicyPublished(now, by, Document, ContentHash, effectiveFrom));
        return effectiveFrom;
    }

    /// <summary>Gives up what was not published.</summary>
    /// <returns><see langword="null"/> when done, else <see cref="PolicyErrors.WrongState"/>.</returns>
    public DomainError? Discard(string reason, DateTimeOffset now, Actor by)
    {
        if (State is PolicyState.Published or PolicyState.Discarded)
        {
            return PolicyErrors.WrongState(State);
        }

        State = PolicyState.Discarded;
        Record(new PolicyDiscarded(now, by, Document, reason.Trim()));
        return null;
    }

    /// <summary>Notes that this published version no longer applies from a day, because another takes its place.</summary>
    /// <param name="place">From when, what follows, and why.</param>
    /// <param name="now">When.</param>
    /// <param name="by">Who.</param>
    /// <returns><see langword="null"/> when done, else <see cref="PolicyErrors.WrongState"/>, <see cref="PolicyErrors.InThePast"/> or <see cref="PolicyErrors.TextMissing"/>.</returns>
    public DomainError? GiveWay(PolicyReplacement place, DateTimeOffset now, Actor by)
    {
        if ((Unless(PolicyState.Published) ?? PolicyErrors.UnlessToCome(place.From, now)) is { } error)
        {
            return error;
        }

        if (string.IsNullOrWhiteSpace(place.Reason))
        {
            return PolicyErrors.TextMissing("reason");
        }

        Record(place.IsWithdrawal
            ? new PolicyWithdrawn(now, by, Document, place.From, place.VersionId, place.Reason.Trim())
            : new PolicyRolledBack(now, by, Document, place.From, place.VersionId, place.Reason.Trim()));
        return null;
    }

    private static DomainError? Missing(PolicyText text) =>
        string.IsNullOrWhiteSpace(text.Title) ? PolicyErrors.TextMissing("title")
        : string.IsNullOrWhiteSpace(text.Content) ? PolicyErrors.TextMissing("content")
        : null;

    private DomainError? Unless(PolicyState wanted) => State == wanted ? null : PolicyErrors.WrongState(State);

    private void Apply(PolicyText text, Actor by)
    {
        (Title, Content, Cases, BasedOn) = (text.Title.Trim(), text.Content, text.Cases, text.BasedOn);
        ContentHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Content}\0{Cases}")));
        if (!_editors.Contains(by.Id))
        {
            _editors.Add(by.Id);
        }
    }
}
