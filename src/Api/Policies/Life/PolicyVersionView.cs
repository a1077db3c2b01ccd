using Platform.Api.Data.Planning;
using Platform.Domain.Policies;
using Platform.GraphQL.Binding;

namespace Platform.Api.Policies.Life;

/// <summary>Whether a published version applies.</summary>
public enum PolicyStanding
{
    NotPublished,
    Upcoming,
    InForce,
    Superseded,
    Withdrawn,
}

[ObjectType("PolicyVersion")]
public sealed record PolicyVersionView(PolicyVersion Entity, IReadOnlyList<DocumentSpan> Spans, DateOnly Today)
{
    public const string TypeName = "PolicyVersion";

    public string Id => GlobalId.Of(TypeName, Entity.Id);

    public long Version => Entity.Version;

    public string Division => Entity.Division;

    public string Document => Entity.Document;

    public string Title => Entity.Title;

    public PolicyState State => Entity.State;

    public PolicyStanding Standing =>
        Entity.State != PolicyState.Published ? PolicyStanding.NotPublished
        : Spans.Any(span => span.Contains(Today)) ? PolicyStanding.InForce
        : Spans.Any(span => span.From > Today) ? PolicyStanding.Upcoming
        : Spans.Count > 0 ? PolicyStanding.Superseded
        : PolicyStanding.Withdrawn;

    public string Content => Entity.Content;

    public string? Cases => Entity.Cases;

    public string ContentHash => Entity.ContentHash;

    public IReadOnlyList<string> Editors => Entity.Editors;

    public DateTimeOffset CreatedAt => Entity.CreatedAt;

    public DateOnly? EffectiveFrom => Entity.EffectiveFrom;

    public string? SubmittedBy => Entity.SubmittedBy;

    public DateTimeOffset? SubmittedAt => Entity.SubmittedAt;

    public string? ApprovedBy => Entity.ApprovedBy;

    public DateTimeOffset? ApprovedAt => Entity.ApprovedAt;

    public DateTimeOffset? PublishedAt => Entity.PublishedAt;

    public IReadOnlyList<DocumentSpanView> InForce => [.. Spans.Select(span => new DocumentSpanView(span))];

    public static PolicyVersionView Of(PolicyVersion entity, PolicyTimeline timeline, DateOnly today) =>
        new(entity, [.. timeline.SpansOf(entity.Division, entity.Document).Where(span => span.VersionId == entity.Id)], today);
}

[ObjectType("DocumentSpan")]
public sealed record DocumentSpanView(DocumentSpan Span)
{
    public string? VersionId => Span.VersionId is { } id ? GlobalId.Of(PolicyVersionView.TypeName, id) : null;

    public DateOnly From => Span.From;

    public DateOnly? Until => Span.Until;
}

[ObjectType("PolicyDocument")]
public sealed record PolicyDocumentView(string Path, PackDocumentKind Kind, string Content, string? Cases, IReadOnlyList<DocumentSpanView> InForce);

[ObjectType("PolicyPublication")]
public sealed record PolicyPublicationView(PolicyPublication Entry)
{
    public long Sequence => Entry.Sequence;

    public string Document => Entry.Document;

    public PublicationKind Kind => Entry.Kind;

    public string? VersionId => Entry.VersionId is { } id ? GlobalId.Of(PolicyVersionView.TypeName, id) : null;

    public DateOnly EffectiveFrom => Entry.EffectiveFrom;

    public DateTimeOffset PublishedAt => Entry.PublishedAt;

    public string PublishedBy => Entry.PublishedBy;

    public string Reason => Entry.Reason;
}
