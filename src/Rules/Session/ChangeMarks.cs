namespace Platform.Rules.Session;

/// <summary>
/// What has to be looked at again for a subject: tables and aggregates as bits. Beyond 64 of a kind several share a bit,
/// which costs work but changes no outcome.
/// </summary>
internal readonly record struct ChangeMarks(ulong Tables, ulong Aggregates)
{
    internal static ChangeMarks All { get; } = new(ulong.MaxValue, ulong.MaxValue);

    internal bool HasTable(int table) => (Tables & (1UL << table)) != 0;

    internal bool HasAggregate(int aggregate) => (Aggregates & (1UL << aggregate)) != 0;

    internal ChangeMarks With(ChangeMarks other) => new(Tables | other.Tables, Aggregates | other.Aggregates);
}
