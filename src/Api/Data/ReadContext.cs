using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Platform.Api.Enterprises;
using Platform.Api.Events;
using Platform.Api.Negotiations;
using Platform.Api.Participation;
using Platform.Api.Regions;
using Platform.Api.Services;
using Platform.Api.Supervision;

namespace Platform.Api.Data;

/// <summary>
/// The same tables as answers read them: rows of plain columns that become SQL as they are, with the relations that
/// documents follow. It is never saved and has no migrations; a test compares its columns with those of
/// <see cref="PlatformContext"/>.
/// </summary>
public sealed class ReadContext(DbContextOptions<ReadContext> options) : DbContext(options)
{
    private static readonly MethodInfo SetMethod = typeof(DbContext).GetMethod(nameof(Set), []) ?? throw new MissingMethodException(nameof(Set));

    /// <summary>The rows of a type that is known only at run time.</summary>
    public IQueryable Rows(Type type) =>
        (IQueryable)(SetMethod.MakeGenericMethod(type).Invoke(this, null) ?? throw new MissingMethodException(nameof(Set)));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RegionRow>(row =>
        {
            row.ToTable("regions").HasKey(region => region.Code);
            row.HasOne(region => region.Parent).WithMany(region => region.Children).HasForeignKey(region => region.ParentCode);
        });
        ConfigureEnterprises(modelBuilder);
        ConfigureNegotiations(modelBuilder);
        ConfigureSupervision(modelBuilder);
        ConfigureServices(modelBuilder);
        ConfigureEvents(modelBuilder);
        StorageConventions.Apply(modelBuilder, hasDecimals: !Database.IsSqlite());
    }

    private static void ConfigureEnterprises(ModelBuilder model)
    {
        model.Entity<EnterpriseRow>(row =>
        {
            row.ToTable("enterprises");
            row.HasOne(enterprise => enterprise.Region).WithMany(region => region.Enterprises).HasForeignKey(enterprise => enterprise.Division);
        });
        model.Entity<EnterpriseFactRow>(row =>
        {
            row.ToTable("enterprise_facts");
            row.HasOne(fact => fact.Enterprise).WithMany(enterprise => enterprise.Facts).HasForeignKey(fact => fact.EnterpriseId);
        });
    }

    private static void ConfigureNegotiations(ModelBuilder model)
    {
        model.Entity<NegotiationRow>(row =>
        {
            row.ToTable("negotiations");
            row.HasOne(negotiation => negotiation.Enterprise).WithMany(enterprise => enterprise.Negotiations).HasForeignKey(negotiation => negotiation.EnterpriseId);
            row.HasOne(negotiation => negotiation.Region).WithMany().HasForeignKey(negotiation => negotiation.Division);
            row.HasOne(negotiation => negotiation.Previous).WithMany().HasForeignKey(negotiation => negotiation.PreviousNegotiationId);
        });
        model.Ignore<NegotiationRecordRow>();
        Record<RepresentativeRow>(model, "negotiation_representatives", negotiation => negotiation.Representatives);
        Record<MeetingRow>(model, "negotiation_meetings", negotiation => negotiation.Meetings);
        Record<VoteRow>(model, "negotiation_votes", negotiation => negotiation.Votes);
        Record<WageAgreementRow>(model, "wage_agreements", negotiation => negotiation.Agreements);
        Record<ReviewRow>(model, "negotiation_reviews", negotiation => negotiation.Reviews);
        Record<ReportRow>(model, "negotiation_reports", negotiation => negotiation.Reports);
        Record<DocumentRow>(model, "negotiation_documents", negotiation => negotiation.Documents);
        Record<DeadlineRow>(model, "negotiation_deadlines", negotiation => negotiation.Deadlines);
        Record<BreachRow>(model, "negotiation_breaches", negotiation => negotiation.Breaches);
        model.Entity<OpinionRow>(row =>
        {
            row.ToTable("opinions");
            row.HasOne(opinion => opinion.Negotiation).WithMany(negotiation => negotiation.Opinions).HasForeignKey(opinion => opinion.NegotiationId);
        });
    }

    private static void Record<T>(
        ModelBuilder model, string table, System.Linq.Expressions.Expression<Func<NegotiationRow, IEnumerable<T>?>> records)
        where T : NegotiationRecordRow
    {
        model.Entity<T>().ToTable(table).HasOne(record => record.Negotiation).WithMany(records).HasForeignKey(record => record.NegotiationId);
    }

    private static void ConfigureSupervision(ModelBuilder model)
    {
        model.Entity<SupervisionCaseRow>(row =>
        {
            row.ToTable("supervision_cases");
            row.HasOne(supervised => supervised.Enterprise).WithMany(enterprise => enterprise.SupervisionCases).HasForeignKey(supervised => supervised.EnterpriseId);
            row.HasOne(supervised => supervised.Negotiation).WithMany(negotiation => negotiation.SupervisionCases).HasForeignKey(supervised => supervised.NegotiationId);
            row.HasMany(supervised => supervised.Departments).WithOne(part => part.Case).HasForeignKey(part => part.CaseId);
            row.HasMany(supervised => supervised.Tasks).WithOne(part => part.Case).HasForeignKey(part => part.CaseId);
            row.HasMany(supervised => supervised.Documents).WithOne(part => part.Case).HasForeignKey(part => part.CaseId);
        });
        model.Ignore<CasePartRow>();
        model.Entity<CaseDepartmentRow>().ToTable("supervision_departments");
        model.Entity<CaseTaskRow>().ToTable("supervision_tasks");
        model.Entity<CaseDocumentRow>().ToTable("supervision_documents");
    }

    private static void ConfigureServices(ModelBuilder model)
    {
        model.Entity<ServiceRecommendationRow>(row =>
        {
            row.ToTable("service_recommendations");
            row.HasOne(offer => offer.Enterprise).WithMany(enterprise => enterprise.Recommendations).HasForeignKey(offer => offer.EnterpriseId);
        });
        model.Entity<ServiceOrderRow>(row =>
        {
            row.ToTable("service_orders");
            row.HasOne(order => order.Enterprise).WithMany(enterprise => enterprise.Orders).HasForeignKey(order => order.EnterpriseId);
            row.HasOne(order => order.Negotiation).WithMany().HasForeignKey(order => order.NegotiationId);
            row.HasOne(order => order.Mentor).WithMany(mentor => mentor.Orders).HasForeignKey(order => order.MentorId);
        });
        model.Entity<MentorRow>(row =>
        {
            row.ToTable("mentors");
            row.HasOne(mentor => mentor.Enterprise).WithMany().HasForeignKey(mentor => mentor.EnterpriseId);
        });
    }

    private static void ConfigureEvents(ModelBuilder model)
    {
        model.Entity<EventRow>(row =>
        {
            row.ToTable("event_positions").HasKey(published => published.Position);
            row.HasOne(published => published.Logged).WithOne().HasForeignKey<EventRow>(published => published.EventId);
        });
        model.Entity<LoggedRow>(row =>
        {
            row.ToTable("events");
            row.HasOne(logged => logged.Enterprise).WithMany().HasForeignKey(logged => logged.EnterpriseId);
        });
    }
}
