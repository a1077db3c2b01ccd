using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Api.Registry;

namespace Platform.Api.Data.Configurations;

internal sealed class RegistryConfiguration :
    IEntityTypeConfiguration<SchemaVersion>, IEntityTypeConfiguration<UsedOperationRow>, IEntityTypeConfiguration<OperationUse>
{
    private const int HashLength = 64;

    // Every role at once, with commas.
    private const int RolesLength = 120;

    public void Configure(EntityTypeBuilder<SchemaVersion> builder)
    {
        builder.ToTable("schema_versions");
        builder.HasKey(version => version.Hash);
        builder.Property(version => version.Hash).HasMaxLength(HashLength);
    }

    public void Configure(EntityTypeBuilder<UsedOperationRow> builder)
    {
        builder.ToTable("used_operations");
        builder.HasKey(operation => operation.Hash);
        builder.Property(operation => operation.Hash).HasMaxLength(HashLength);
        builder.Property(operation => operation.Coordinates).AsJson();
    }

    public void Configure(EntityTypeBuilder<OperationUse> builder)
    {
        builder.ToTable("operation_uses");
        builder.HasKey(use => new { use.Day, use.OperationHash, use.Roles, use.Client });
        builder.Property(use => use.OperationHash).HasMaxLength(HashLength);
        builder.Property(use => use.Roles).HasMaxLength(RolesLength);
        builder.Property(use => use.Client).HasMaxLength(ClientName.Longest);
        builder.HasIndex(use => use.OperationHash);
    }
}
