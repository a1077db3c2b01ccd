using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Api.Participation;
using Platform.Domain.Negotiations;

namespace Platform.Api.Data.Configurations;

internal sealed class ParticipationConfiguration : IEntityTypeConfiguration<ParticipationKey>
{
    private const int LongestSealedSecret = 100;

    public void Configure(EntityTypeBuilder<ParticipationKey> builder)
    {
        builder.ToTable("participation_keys");
        builder.HasKey(key => key.NegotiationId);
        builder.Property(key => key.NegotiationId).ValueGeneratedNever();
        builder.Property(key => key.SealedSecret).HasMaxLength(LongestSealedSecret);
        builder.HasOne<Negotiation>().WithOne().HasForeignKey<ParticipationKey>(key => key.NegotiationId).OnDelete(DeleteBehavior.Restrict);
    }
}
