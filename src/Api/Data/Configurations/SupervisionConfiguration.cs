using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Domain.Enterprises;
using Platform.Domain.Negotiations;
using Platform.Domain.Statutes;
using Platform.Domain.Supervision;

namespace Platform.Api.Data.Configurations;

internal sealed class SupervisionConfiguration :
    IEntityTypeConfiguration<SupervisionCase>,
    IEntityTypeConfiguration<CaseDepartment>,
    IEntityTypeConfiguration<DepartmentTask>,
    IEntityTypeConfiguration<CaseDocument>
{
    private const string Key = "Id";
    private const string Owner = "CaseId";

    public void Configure(EntityTypeBuilder<SupervisionCase> builder)
    {
        builder.ToTable("supervision_cases");
        builder.HasAggregateKey();
        builder.Property(supervised => supervised.Number).HasMaxLength(Lengths.Code);
        builder.Property(supervised => supervised.RuleId).HasMaxLength(Lengths.Code);
        builder.Property(supervised => supervised.EscalatesTo).HasMaxLength(Lengths.Code);
        builder.Property(supervised => supervised.EscalatedFrom).HasMaxLength(Lengths.Code);
        builder.Property(supervised => supervised.Instrument).HasMaxLength(Lengths.Line);
        builder.Property(supervised => supervised.ClearCondition).HasMaxLength(Lengths.Line);
        builder.Property(supervised => supervised.ClosingReason).HasMaxLength(Lengths.Text);
        builder.Ignore(supervised => supervised.Rung);
        builder.HasOne<Enterprise>().WithMany().HasForeignKey(supervised => supervised.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Negotiation>().WithMany().HasForeignKey(supervised => supervised.NegotiationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(supervised => supervised.Departments).WithOne().HasForeignKey(Owner).IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(supervised => supervised.Tasks).WithOne().HasForeignKey(Owner).IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(supervised => supervised.Documents).WithOne().HasForeignKey(Owner).IsRequired().OnDelete(DeleteBehavior.Cascade);

        // Whoever evaluates twice at the same time opens one case, not two.
        builder.HasIndex(supervised => new { supervised.EnterpriseId, supervised.RuleId, supervised.Episode }).IsUnique();
        builder.HasIndex(supervised => supervised.Number).IsUnique();
        builder.HasIndex(supervised => new { supervised.Status, supervised.DueOn, supervised.Id });
    }

    public void Configure(EntityTypeBuilder<CaseDepartment> builder)
    {
        IsPart(builder, "supervision_departments");
        builder.Property(joined => joined.Department).HasMaxLength(Lengths.Name);
    }

    public void Configure(EntityTypeBuilder<DepartmentTask> builder)
    {
        IsPart(builder, "supervision_tasks");
        builder.Property(task => task.Department).HasMaxLength(Lengths.Name);
        builder.Property(task => task.Task).HasMaxLength(Lengths.Line);
        builder.Property(task => task.Result).HasMaxLength(Lengths.Text);
    }

    public void Configure(EntityTypeBuilder<CaseDocument> builder)
    {
        IsPart(builder, "supervision_documents");
        builder.Property(document => document.Number).HasMaxLength(Lengths.Name);
        builder.Property(document => document.IssuedBy).HasMaxLength(Lengths.Name);
        builder.Property(document => document.Answer).HasMaxLength(Lengths.Text);
        builder.ComplexProperty(document => document.AnswerDeadline, deadline => deadline.IsDeadline());
    }

    private static void IsPart<T>(EntityTypeBuilder<T> builder, string table)
        where T : class
    {
        builder.ToTable(table);
        builder.Property<long>(Key);
        builder.HasKey(Key);
        builder.Property<long>(Owner);
        builder.HasIndex(Owner);
    }
}

internal static class DeadlineColumns
{
    public static void IsDeadline<T>(this ComplexPropertyBuilder<T> deadline)
        where T : notnull
    {
        deadline.Property<StatutoryTermId>(nameof(Deadline.Term))
            .HasConversion(term => term.Value, stored => new StatutoryTermId(stored))
            .HasMaxLength(Lengths.Code);
        deadline.Property<string>(nameof(Deadline.Article)).HasMaxLength(Lengths.Line);
    }
}
