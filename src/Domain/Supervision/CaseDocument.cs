using Platform.Domain.Statutes;

namespace Platform.Domain.Supervision;

/// <summary>A letter, an interview or an authority's decision in a case, by its number; the paper lies with the host.</summary>
public sealed class CaseDocument
{
    // The persistence layer fills the properties of an instance it makes this way.
    private CaseDocument()
    {
        Number = null!;
        IssuedBy = null!;
    }

    internal CaseDocument(LadderRung rung, string number, string issuedBy, DateOnly issuedOn)
    {
        Rung = rung;
        Number = number;
        IssuedBy = issuedBy;
        IssuedOn = issuedOn;
    }

    /// <summary>The rung it stands for.</summary>
    public LadderRung Rung { get; private set; }

    /// <summary>Number on the paper; unique in the case.</summary>
    public string Number { get; private set; }

    /// <summary>Department that issued it.</summary>
    public string IssuedBy { get; private set; }

    /// <summary>When it was issued.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>When it was handed over; <see langword="null"/> until then.</summary>
    public DateOnly? DeliveredOn { get; private set; }

    /// <summary>Whether the enterprise would not take it (拒收).</summary>
    public bool IsRejected { get; private set; }

    /// <summary>Time for the answer, from the delivery; <see langword="null"/> where none is owed.</summary>
    public Deadline? AnswerDeadline { get; private set; }

    /// <summary>When it was answered; <see langword="null"/> until then.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>What the answer says, in short.</summary>
    public string? Answer { get; private set; }

    /// <summary>Whether what it asks for was done; <see langword="null"/> until the answer.</summary>
    public bool? IsRectified { get; private set; }

    /// <summary>Whether the missed answer was noted.</summary>
    public bool IsMissNoted { get; private set; }

    /// <summary>Whether it was rejected, not answered in time, or answered without doing what it asks.</summary>
    public bool IsUnheededAt(DateTimeOffset now) =>
        IsRejected || IsRectified == false || (AnsweredOn is null && AnswerDeadline is { } deadline && now >= deadline.DueAt);

    internal void Deliver(DateOnly on, bool rejected, Deadline? answerDeadline)
    {
        (DeliveredOn, IsRejected) = (on, rejected);
        AnswerDeadline = rejected ? null : answerDeadline;
    }

    internal void RecordAnswer(DateOnly on, string answer, bool rectified) => (AnsweredOn, Answer, IsRectified) = (on, answer, rectified);

    internal void NoteMiss() => IsMissNoted = true;

    internal void Move(Deadline deadline, DateTimeOffset now) => (AnswerDeadline, IsMissNoted) = (deadline, IsMissNoted && now >= deadline.DueAt);
}
