using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Domain.Enterprises;
using Platform.Domain.Services;

namespace Platform.Api.Data.Configurations;

internal sealed class ServiceConfiguration :
    IEntityTypeConfiguration<ServiceRecommendation>, IEntityTypeConfiguration<ServiceOrder>, IEntityTypeConfiguration<Mentor>
{
    public void Configure(EntityTypeBuilder<ServiceRecommendation> builder)
    {
        builder.ToTable("service_recommendations");
        builder.HasAggregateKey();
        builder.Property(offer => offer.RuleId).HasMaxLength(Lengths.Code);
        builder.Property(offer => offer.Service).HasMaxLength(Lengths.Line);
        builder.Property(offer => offer.Reason).HasMaxLength(Lengths.Text);
        builder.Property(offer => offer.DecisionReason).HasMaxLength(Lengths.Text);
        builder.Property<List<string>>("_providers").AsJson();
        builder.Ignore(offer => offer.Providers);
        builder.ComplexProperty(offer => offer.Sla);
        builder.HasOne<Enterprise>().WithMany().HasForeignKey(offer => offer.EnterpriseId).OnDelete(DeleteBehavior.Restrict);

        // Whoever evaluates twice at the same time offers a service once. Declined stays declined until the reasons change.
        builder.HasIndex(offer => new { offer.EnterpriseId, offer.RuleId }).IsUnique()
            .HasFilter("status <> 'RETRACTED'").HasDatabaseName("ix_service_recommendations_standing");
        builder.HasIndex(offer => new { offer.Status, offer.Id });
    }

    public void Configure(EntityTypeBuilder<ServiceOrder> builder)
    {
        builder.ToTable("service_orders");
        builder.HasAggregateKey();
        builder.Property(order => order.Service).HasMaxLength(Lengths.Line);
        builder.Property(order => order.Need).HasMaxLength(Lengths.Text);
        builder.Property(order => order.Outcome).HasMaxLength(Lengths.Text);
        builder.Property(order => order.Feedback).HasMaxLength(Lengths.Text);
        builder.Property<List<long>>("_offeredTo").AsJson();
        builder.Ignore(order => order.OfferedTo);
        builder.HasOne<Enterprise>().WithMany().HasForeignKey(order => order.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Mentor>().WithMany().HasForeignKey(order => order.MentorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(order => new { order.Status, order.TakeByAt });
    }

    public void Configure(EntityTypeBuilder<Mentor> builder)
    {
        builder.ToTable("mentors");
        builder.HasAggregateKey();
        builder.Property(mentor => mentor.Name).HasMaxLength(Lengths.Name);
        builder.Property(mentor => mentor.Phone).HasMaxLength(Lengths.Code);
        builder.Property(mentor => mentor.Organisation).HasMaxLength(Lengths.Line);
        builder.Property<List<string>>("_fields").AsJson();
        builder.Ignore(mentor => mentor.Fields);
        builder.HasOne<Enterprise>().WithMany().HasForeignKey(mentor => mentor.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
    }
}
