using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Domain.Negotiations;
using Platform.Domain.Participation;

namespace Platform.Api.Data.Configurations;

internal sealed class OpinionConfiguration : IEntityTypeConfiguration<Opinion>
{
    public void Configure(EntityTypeBuilder<Opinion> builder)
    {
        builder.ToTable("opinions");
        builder.HasAggregateKey();
        builder.Property(opinion => opinion.Participant).HasMaxLength(ParticipantToken.Length);
        builder.Property(opinion => opinion.Text).HasMaxLength(Opinion.LongestText);
        builder.Property(opinion => opinion.MaskedText).HasMaxLength(Opinion.LongestText);
        builder.Property(opinion => opinion.Answer).HasMaxLength(Opinion.LongestText);
        builder.Property(opinion => opinion.Topic).HasMaxLength(Lengths.Code);
        builder.HasOne<Negotiation>().WithMany().HasForeignKey(opinion => opinion.NegotiationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(opinion => new { opinion.NegotiationId, opinion.CreatedOn, opinion.Id });
    }
}
