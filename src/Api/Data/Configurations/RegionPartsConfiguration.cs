using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Api.Index.Boards;

namespace Platform.Api.Data.Configurations;

internal sealed class RegionPartsConfiguration : IEntityTypeConfiguration<StoredRegionParts>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<StoredRegionParts> builder)
    {
        builder.ToTable("index_region_parts");
        builder.HasKey(parts => new { parts.Catalogue, parts.Year, parts.Audience, parts.County });
        builder.Property(parts => parts.Catalogue).HasMaxLength(Lengths.Code);
        builder.Property(parts => parts.County).HasMaxLength(Lengths.Division);
        builder.Property(parts => parts.Basis).HasMaxLength(HashLength);
        builder.Ignore(parts => parts.Version);
    }
}
