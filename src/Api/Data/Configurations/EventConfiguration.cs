using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Api.Events;

namespace Platform.Api.Data.Configurations;

internal sealed class EventConfiguration :
    IEntityTypeConfiguration<LoggedEvent>, IEntityTypeConfiguration<EventPosition>, IEntityTypeConfiguration<UnpublishedEvent>
{
    public void Configure(EntityTypeBuilder<LoggedEvent> builder)
    {
        builder.ToTable("events");
        builder.HasKey(logged => logged.Id);
        builder.Property(logged => logged.Name).HasMaxLength(80);
        builder.Property(logged => logged.SubjectType).HasMaxLength(40);
        builder.Property(logged => logged.Region).HasMaxLength(12);
        builder.Property(logged => logged.ActorRole).HasMaxLength(40);
        builder.Property(logged => logged.ActorId).HasMaxLength(100);
        builder.HasIndex(logged => new { logged.SubjectType, logged.SubjectId, logged.Id });
        builder.HasIndex(logged => new { logged.EnterpriseId, logged.Id });
    }

    public void Configure(EntityTypeBuilder<EventPosition> builder)
    {
        builder.ToTable("event_positions");
        builder.HasKey(position => position.Position);
        builder.Property(position => position.Position).ValueGeneratedNever();
        builder.Property(position => position.Hash).HasMaxLength(64);
        builder.HasOne<LoggedEvent>().WithOne().HasForeignKey<EventPosition>(position => position.EventId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<UnpublishedEvent> builder)
    {
        builder.ToTable("unpublished_events");
        builder.HasKey(waiting => waiting.EventId);
        builder.Property(waiting => waiting.EventId).ValueGeneratedNever();
        builder.HasOne(waiting => waiting.Event).WithOne().HasForeignKey<UnpublishedEvent>(waiting => waiting.EventId);
    }
}
