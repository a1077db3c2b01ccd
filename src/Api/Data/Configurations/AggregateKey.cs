using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Domain;

namespace Platform.Api.Data.Configurations;

internal static class AggregateKey
{
    /// <summary>Key and optimistic concurrency of an aggregate; its events go to the log, not into its table.</summary>
    public static void HasAggregateKey<T>(this EntityTypeBuilder<T> builder)
        where T : Aggregate
    {
        builder.HasKey(aggregate => aggregate.Id);
        builder.Property(aggregate => aggregate.Version).IsConcurrencyToken();
        builder.Ignore(aggregate => aggregate.Events);
    }
}
