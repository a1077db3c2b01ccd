using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Api.Regions;
using Platform.Domain.Enterprises;
using Platform.Domain.Regions;

namespace Platform.Api.Data.Configurations;

internal sealed class EnterpriseConfiguration : IEntityTypeConfiguration<Enterprise>, IEntityTypeConfiguration<EnterpriseFact>
{
    public void Configure(EntityTypeBuilder<Enterprise> builder)
    {
        builder.ToTable("enterprises");
        builder.HasAggregateKey();
        builder.Property(enterprise => enterprise.CreditCode)
            .HasConversion(code => code.Value, stored => UnifiedSocialCreditCode.Parse(stored).Expect())
            .HasMaxLength(UnifiedSocialCreditCode.Length);
        builder.Property(enterprise => enterprise.Name).HasMaxLength(Lengths.Line);
        builder.Property(enterprise => enterprise.ShortName).HasMaxLength(Lengths.Line);
        builder.Property(enterprise => enterprise.Industry)
            .HasConversion(code => code.Value, stored => IndustryCode.FromStore(stored))
            .HasMaxLength(5);
        builder.Property(enterprise => enterprise.Division)
            .HasConversion(code => code.Value, stored => DivisionCode.Parse(stored).Expect())
            .HasMaxLength(Lengths.Division);
        builder.Property(enterprise => enterprise.Source).HasMaxLength(Lengths.Line);
        builder.Ignore(enterprise => enterprise.Profile);
        builder.HasMany(enterprise => enterprise.Facts).WithOne().HasForeignKey("EnterpriseId").IsRequired().OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(enterprise => enterprise.CreditCode).IsUnique();
        builder.HasIndex(enterprise => enterprise.Division); // a tenth of the size of those below: what regions are counted by
        builder.HasIndex(enterprise => new { enterprise.Division, enterprise.Name, enterprise.Id });
        builder.HasIndex(enterprise => new { enterprise.Division, enterprise.Industry, enterprise.Name, enterprise.Id });
        builder.HasIndex(enterprise => new { enterprise.Name, enterprise.Id });
    }

    public void Configure(EntityTypeBuilder<EnterpriseFact> builder)
    {
        builder.ToTable("enterprise_facts");
        builder.Property<long>("Id");
        builder.HasKey("Id");
        builder.Property<long>("EnterpriseId");
        builder.Property(fact => fact.FactId).HasMaxLength(Lengths.Name);
        builder.Property(fact => fact.Text).HasMaxLength(Lengths.Line);
        builder.Property(fact => fact.Source).HasMaxLength(Lengths.Line);
        builder.Ignore(fact => fact.Value);
        builder.HasIndex("EnterpriseId", nameof(EnterpriseFact.FactId), nameof(EnterpriseFact.AsOf));
    }
}

internal sealed class RegionConfiguration : IEntityTypeConfiguration<RegionRow>
{
    public void Configure(EntityTypeBuilder<RegionRow> builder)
    {
        builder.ToTable("regions");
        builder.HasKey(region => region.Code);
        builder.Property(region => region.Code).HasMaxLength(Lengths.Division);
        builder.Property(region => region.ParentCode).HasMaxLength(Lengths.Division);
        builder.Property(region => region.Name).HasMaxLength(Lengths.Name);
        builder.Property(region => region.EnglishName).HasMaxLength(Lengths.Name);
        builder.Property(region => region.Level).HasMaxLength(10);
        builder.Ignore(region => region.Enterprises);
        builder.HasOne(region => region.Parent).WithMany(region => region.Children).HasForeignKey(region => region.ParentCode);
    }
}
