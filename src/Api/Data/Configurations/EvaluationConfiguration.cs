using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Api.Evaluation;
using Platform.Domain.Enterprises;

namespace Platform.Api.Data.Configurations;

internal sealed class EvaluationConfiguration : IEntityTypeConfiguration<Judgement>, IEntityTypeConfiguration<DecisionRecord>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<Judgement> builder)
    {
        builder.ToTable("judgements");
        builder.HasKey(judgement => judgement.EnterpriseId);
        builder.Property(judgement => judgement.EnterpriseId).ValueGeneratedNever();
        builder.Property(judgement => judgement.PackHash).HasMaxLength(HashLength);
        builder.HasOne<Enterprise>().WithOne().HasForeignKey<Judgement>(judgement => judgement.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(judgement => judgement.LookAgainOn);
    }

    public void Configure(EntityTypeBuilder<DecisionRecord> builder)
    {
        builder.ToTable("decision_records");
        builder.HasKey(record => record.Id);
        builder.Property(record => record.RuleId).HasMaxLength(Lengths.Code);
        builder.Property(record => record.PackVersion).HasMaxLength(Lengths.Code);
        builder.Property(record => record.PackHash).HasMaxLength(HashLength);
        builder.HasOne<Enterprise>().WithMany().HasForeignKey(record => record.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(record => new { record.EnterpriseId, record.RuleId, record.DecidedAt });
    }
}
