using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Api.Idempotency;

namespace Platform.Api.Data.Configurations;

internal sealed class IdempotencyConfiguration : IEntityTypeConfiguration<IdempotentResult>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<IdempotentResult> builder)
    {
        builder.ToTable("idempotent_results");
        builder.HasKey(result => result.Id);
        builder.Property(result => result.Id).HasMaxLength(HashLength);
        builder.Property(result => result.Fingerprint).HasMaxLength(HashLength);
        builder.Property(result => result.Field).HasMaxLength(Lengths.Name);
        builder.HasIndex(result => result.StoredAt);
    }
}
