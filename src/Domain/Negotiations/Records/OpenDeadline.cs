using Platform.Domain.Statutes;

namespace Platform.Domain.Negotiations.Records;

/// <summary>A running deadline as it stands at a moment.</summary>
/// <param name="Deadline">The term and its dates.</param>
/// <param name="Obliged">Who must act; <see langword="null"/> for both sides together.</param>
/// <param name="Status">How it stands.</param>
/// <param name="DaysLeft">Calendar days to the term's last day, 0 on that day, negative after it.</param>
public sealed record OpenDeadline(Deadline Deadline, ActorRole? Obliged, DeadlineStatus Status, int DaysLeft);
