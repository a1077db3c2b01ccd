using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Api.Index.Deliveries;
using Platform.Domain.Enterprises;

namespace Platform.Api.Data.Configurations;

internal sealed class DeliveryConfiguration :
    IEntityTypeConfiguration<StoredDelivery>, IEntityTypeConfiguration<StoredRow>, IEntityTypeConfiguration<StoredFigure>
{
    private const int HashLength = 64;
    private const int PeriodLength = 7;

    public void Configure(EntityTypeBuilder<StoredDelivery> builder)
    {
        builder.ToTable("deliveries");
        builder.HasKey(delivery => delivery.Id);
        builder.Property(delivery => delivery.Catalogue).HasMaxLength(Lengths.Code);
        builder.Property(delivery => delivery.CatalogueVersion).HasMaxLength(Lengths.Code);
        builder.Property(delivery => delivery.Department).HasMaxLength(Lengths.Code);
        builder.Property(delivery => delivery.Period).HasMaxLength(PeriodLength);
        builder.Property(delivery => delivery.Region).HasMaxLength(Lengths.Division);
        builder.Property(delivery => delivery.Source).HasMaxLength(Lengths.Line);
        builder.Property(delivery => delivery.DeliveredBy).HasMaxLength(Lengths.Name);
        builder.Property(delivery => delivery.ContentHash).HasMaxLength(HashLength);

        // The same file twice is refused, also where two come at the same moment.
        builder.HasIndex(delivery => new { delivery.Catalogue, delivery.Department, delivery.Period, delivery.ContentHash }).IsUnique();
        builder.HasIndex(delivery => new { delivery.Catalogue, delivery.Year });
    }

    public void Configure(EntityTypeBuilder<StoredRow> builder)
    {
        builder.ToTable("delivered_rows");
        builder.HasKey(row => new { row.DeliveryId, row.EnterpriseId });
        builder.HasOne<StoredDelivery>().WithMany().HasForeignKey(row => row.DeliveryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Enterprise>().WithMany().HasForeignKey(row => row.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
    }

    // Figures come by the million: they are checked with their rows, which hold the foreign keys, and carry none of their own.
    public void Configure(EntityTypeBuilder<StoredFigure> builder)
    {
        builder.ToTable("delivered_figures");
        builder.HasKey(figure => new { figure.DeliveryId, figure.EnterpriseId, figure.Code });
        builder.Property(figure => figure.Code).HasMaxLength(Lengths.Name);
    }
}
