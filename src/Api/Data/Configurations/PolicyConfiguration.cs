using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Api.Policies.Life;
using Platform.Domain.Policies;

namespace Platform.Api.Data.Configurations;

internal sealed class PolicyConfiguration : IEntityTypeConfiguration<PolicyVersion>, IEntityTypeConfiguration<PolicyPublication>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<PolicyVersion> builder)
    {
        builder.ToTable("policy_versions");
        builder.HasAggregateKey();
        builder.Property(version => version.Division).HasMaxLength(Lengths.Division);
        builder.Property(version => version.Document).HasMaxLength(Lengths.Name);
        builder.Property(version => version.Title).HasMaxLength(Lengths.Line);
        builder.Property(version => version.ContentHash).HasMaxLength(HashLength);
        builder.Property(version => version.SubmittedBy).HasMaxLength(Lengths.Name);
        builder.Property(version => version.ApprovedBy).HasMaxLength(Lengths.Name);
        builder.Property<List<string>>("_editors").AsJson();
        builder.Ignore(version => version.Editors);
        builder.HasIndex(version => new { version.Division, version.Document, version.State });
    }

    public void Configure(EntityTypeBuilder<PolicyPublication> builder)
    {
        builder.ToTable("policy_publications");
        builder.HasKey(entry => entry.Sequence);
        builder.Property(entry => entry.Division).HasMaxLength(Lengths.Division);
        builder.Property(entry => entry.Document).HasMaxLength(Lengths.Name);
        builder.Property(entry => entry.PublishedBy).HasMaxLength(Lengths.Name);
        builder.Property(entry => entry.Reason).HasMaxLength(Lengths.Text);
        builder.HasOne<PolicyVersion>().WithMany().HasForeignKey(entry => entry.VersionId).OnDelete(DeleteBehavior.Restrict);

        // The account of a document is one line: whoever publishes upon what another has just replaced is refused.
        builder.HasIndex(entry => new { entry.Division, entry.Document, entry.PreviousSequence }).IsUnique();
    }
}
