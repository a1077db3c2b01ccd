using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Domain.Enterprises;
using Platform.Domain.Negotiations;
using Platform.Domain.Negotiations.Agreements;
using Platform.Domain.Negotiations.Records;
using Platform.Domain.Negotiations.Representatives;
using Platform.Domain.Negotiations.Steps;

namespace Platform.Api.Data.Configurations;

/// <summary>The negotiation and its records; every record is a row of its own table, in the order of its key.</summary>
internal sealed class NegotiationConfiguration : IEntityTypeConfiguration<Negotiation>
{
    internal const string Key = "Id";
    internal const string Owner = "NegotiationId";

    public void Configure(EntityTypeBuilder<Negotiation> builder)
    {
        builder.ToTable("negotiations");
        builder.HasAggregateKey();
        builder.OwnsOne(negotiation => negotiation.Subject, subject =>
        {
            subject.Property(value => value.Division).HasMaxLength(Lengths.Division);
            subject.HasOne<Enterprise>().WithMany().HasForeignKey(value => value.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
            subject.HasIndex(value => value.Division);
        });
        builder.Navigation(negotiation => negotiation.Subject).IsRequired();
        builder.HasIndex(negotiation => new { negotiation.State, negotiation.Id });
        builder.Property<List<long>>("_coveredEnterprises").AsJson();
        builder.Property<List<NegotiationStep>>("_skippedSteps").AsJson();
        builder.Property<List<DocumentSubstitution>>("_substitutions").AsJson();
        builder.Property<List<DocumentAddition>>("_additions").AsJson();
        builder.Ignore(negotiation => negotiation.SkippedSteps);
        builder.Ignore(negotiation => negotiation.Substitutions);
        builder.Ignore(negotiation => negotiation.Additions);
        builder.Ignore(negotiation => negotiation.CoveredEnterprises);
        builder.Ignore(negotiation => negotiation.Agreement);
        builder.Ignore(negotiation => negotiation.AgreementInForce);

        HasRecords(builder, negotiation => negotiation.Representatives);
        HasRecords(builder, negotiation => negotiation.Materials);
        HasRecords(builder, negotiation => negotiation.Meetings);
        HasRecords(builder, negotiation => negotiation.Suspensions);
        HasRecords(builder, negotiation => negotiation.Coordinations);
        HasRecords(builder, negotiation => negotiation.Agreements);
        HasRecords(builder, negotiation => negotiation.Votes);
        HasRecords(builder, negotiation => negotiation.Reviews);
        HasRecords(builder, negotiation => negotiation.Reports);
        HasRecords(builder, negotiation => negotiation.Documents);
        HasRecords(builder, negotiation => negotiation.AllDeadlines);
        HasRecords(builder, negotiation => negotiation.Breaches);
        HasRecords(builder, negotiation => negotiation.Supervisions);
    }

    private static NavigationBuilder<Negotiation, T> HasRecords<T>(
        EntityTypeBuilder<Negotiation> builder, System.Linq.Expressions.Expression<Func<Negotiation, IEnumerable<T>?>> records)
        where T : class
    {
        builder.HasMany(records).WithOne().HasForeignKey(Owner).IsRequired().OnDelete(DeleteBehavior.Cascade);
        return builder.Navigation(records).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class NegotiationRecordsConfiguration :
    IEntityTypeConfiguration<Representative>,
    IEntityTypeConfiguration<MaterialsExchange>,
    IEntityTypeConfiguration<Meeting>,
    IEntityTypeConfiguration<Suspension>,
    IEntityTypeConfiguration<Coordination>,
    IEntityTypeConfiguration<WageAgreement>,
    IEntityTypeConfiguration<CongressVote>,
    IEntityTypeConfiguration<ReviewResult>,
    IEntityTypeConfiguration<PerformanceReport>,
    IEntityTypeConfiguration<NegotiationDocument>,
    IEntityTypeConfiguration<NegotiationDeadline>,
    IEntityTypeConfiguration<Breach>,
    IEntityTypeConfiguration<SupervisionMark>
{
    public void Configure(EntityTypeBuilder<Representative> builder)
    {
        IsRecord(builder, "negotiation_representatives");
        builder.Property(seat => seat.PersonKey).HasMaxLength(Lengths.Name);
        builder.Property(seat => seat.Name).HasMaxLength(Lengths.Line);
        builder.Ignore(seat => seat.Nominee);
    }

    public void Configure(EntityTypeBuilder<MaterialsExchange> builder) => IsRecord(builder, "negotiation_materials");

    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        IsRecord(builder, "negotiation_meetings");
        builder.Property(meeting => meeting.Summary).HasMaxLength(Lengths.Text);
    }

    public void Configure(EntityTypeBuilder<Suspension> builder)
    {
        IsRecord(builder, "negotiation_suspensions");
        builder.Property(suspension => suspension.Place).HasMaxLength(Lengths.Line);
    }

    public void Configure(EntityTypeBuilder<Coordination> builder) => IsRecord(builder, "negotiation_coordinations");

    public void Configure(EntityTypeBuilder<WageAgreement> builder)
    {
        IsRecord(builder, "wage_agreements");
        builder.Property(agreement => agreement.AdjustmentPercent).HasPrecision(7, 3);
        builder.Property(agreement => agreement.LowestPostWage).HasPrecision(12, 2);
        builder.Property(agreement => agreement.LocalMinimumWage).HasPrecision(12, 2);
        builder.Property<List<string>>("_coveredItems").AsJson();
        builder.Property<List<AgreementClause>>("_clauses").AsJson();
        builder.Ignore(agreement => agreement.CoveredItems);
        builder.Ignore(agreement => agreement.Clauses);
    }

    public void Configure(EntityTypeBuilder<CongressVote> builder) => IsRecord(builder, "negotiation_votes");

    public void Configure(EntityTypeBuilder<ReviewResult> builder)
    {
        IsRecord(builder, "negotiation_reviews");
        builder.Property(review => review.Opinion).HasMaxLength(Lengths.Text);
    }

    public void Configure(EntityTypeBuilder<PerformanceReport> builder)
    {
        IsRecord(builder, "negotiation_reports");
        builder.Property(report => report.Summary).HasMaxLength(Lengths.Text);
    }

    public void Configure(EntityTypeBuilder<NegotiationDocument> builder)
    {
        IsRecord(builder, "negotiation_documents");
        builder.Property(document => document.Reference).HasMaxLength(Lengths.Line);
    }

    public void Configure(EntityTypeBuilder<NegotiationDeadline> builder)
    {
        IsRecord(builder, "negotiation_deadlines");
        builder.Property(deadline => deadline.About).HasMaxLength(Lengths.Name);
        builder.ComplexProperty(deadline => deadline.Deadline, deadline => deadline.IsDeadline());
    }

    public void Configure(EntityTypeBuilder<Breach> builder)
    {
        IsRecord(builder, "negotiation_breaches");
        builder.Property(breach => breach.Rule).HasMaxLength(Lengths.Code);
        builder.Property(breach => breach.Article).HasMaxLength(Lengths.Line);
        builder.Property(breach => breach.About).HasMaxLength(Lengths.Name);
    }

    public void Configure(EntityTypeBuilder<SupervisionMark> builder)
    {
        IsRecord(builder, "negotiation_supervisions");
        builder.Property(mark => mark.CaseNumber).HasMaxLength(Lengths.Code);
        builder.Property(mark => mark.RuleId).HasMaxLength(Lengths.Code);
    }

    private static void IsRecord<T>(EntityTypeBuilder<T> builder, string table)
        where T : class
    {
        builder.ToTable(table);
        builder.Property<long>(NegotiationConfiguration.Key);
        builder.HasKey(NegotiationConfiguration.Key);
        builder.Property<long>(NegotiationConfiguration.Owner);
        builder.HasIndex(NegotiationConfiguration.Owner);
    }
}
