using Microsoft.EntityFrameworkCore;
using Platform.Api.Evaluation;
using Platform.Api.Events;
using Platform.Api.Idempotency;
using Platform.Api.Index.Boards;
using Platform.Api.Index.Deliveries;
using Platform.Api.Participation;
using Platform.Api.Policies.Life;
using Platform.Api.Regions;
using Platform.Api.Registry;
using Platform.Domain.Enterprises;
using Platform.Domain.Negotiations;
using Platform.Domain.Participation;
using Platform.Domain.Policies;
using Platform.Domain.Services;
using Platform.Domain.Supervision;

namespace Platform.Api.Data;

/// <summary>
/// The model that changes are made through: aggregates and the event log. Reading for answers goes through
/// <c>ReadContext</c>. One model; each provider has its own subclass, because migrations belong to a context type.
/// </summary>
public abstract class PlatformContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<RegionRow> Regions => Set<RegionRow>();

    public DbSet<Enterprise> Enterprises => Set<Enterprise>();

    public DbSet<Negotiation> Negotiations => Set<Negotiation>();

    public DbSet<Opinion> Opinions => Set<Opinion>();

    public DbSet<ParticipationKey> ParticipationKeys => Set<ParticipationKey>();

    public DbSet<SupervisionCase> SupervisionCases => Set<SupervisionCase>();

    public DbSet<ServiceRecommendation> ServiceRecommendations => Set<ServiceRecommendation>();

    public DbSet<ServiceOrder> ServiceOrders => Set<ServiceOrder>();

    public DbSet<Mentor> Mentors => Set<Mentor>();

    public DbSet<LoggedEvent> Events => Set<LoggedEvent>();

    public DbSet<EventPosition> EventPositions => Set<EventPosition>();

    public DbSet<UnpublishedEvent> UnpublishedEvents => Set<UnpublishedEvent>();

    public DbSet<Judgement> Judgements => Set<Judgement>();

    public DbSet<DecisionRecord> DecisionRecords => Set<DecisionRecord>();

    public DbSet<PolicyVersion> PolicyVersions => Set<PolicyVersion>();

    public DbSet<PolicyPublication> PolicyPublications => Set<PolicyPublication>();

    public DbSet<StoredDelivery> Deliveries => Set<StoredDelivery>();

    public DbSet<StoredRow> DeliveredRows => Set<StoredRow>();

    public DbSet<StoredFigure> DeliveredFigures => Set<StoredFigure>();

    public DbSet<StoredRegionParts> RegionParts => Set<StoredRegionParts>();

    public DbSet<IdempotentResult> IdempotentResults => Set<IdempotentResult>();

    public DbSet<SchemaVersion> SchemaVersions => Set<SchemaVersion>();

    public DbSet<UsedOperationRow> UsedOperations => Set<UsedOperationRow>();

    public DbSet<OperationUse> OperationUses => Set<OperationUse>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PlatformContext).Assembly, type => type.Namespace == typeof(Configurations.EnterpriseConfiguration).Namespace);
        StorageConventions.Apply(modelBuilder, hasDecimals: !Database.IsSqlite());
    }
}
