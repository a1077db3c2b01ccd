using Platform.Domain.Statutes;

namespace Platform.Domain.Supervision;

// The escalation ladder and the departments' tasks.
public sealed partial class SupervisionCase
{
    /// <summary>
    /// A letter is issued or an interview held. No rung below needs to have been taken (retaliation goes straight to
    /// a letter), with one exception that art. 23 makes: a recommendation follows an opinion that was not heeded.
    /// </summary>
    /// <param name="rung">The rung, up to the recommendation letter.</param>
    /// <param name="number">Number on the paper.</param>
    /// <param name="issuedBy">Department that issues it.</param>
    /// <param name="now">When.</param>
    /// <param name="by">Who.</param>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="SupervisionErrors.Closed"/>,
    /// <see cref="SupervisionErrors.UnionCannotPunish"/>, <see cref="SupervisionErrors.WrongKindOfRung"/>,
    /// <see cref="SupervisionErrors.NotYours"/>, <see cref="SupervisionErrors.NoUnheededOpinion"/>,
    /// <see cref="SupervisionErrors.TextMissing"/> or <see cref="SupervisionErrors.NumberTaken"/>.
    /// </returns>
    public DomainError? Issue(LadderRung rung, string number, string issuedBy, DateTimeOffset now, Actor by)
    {
        var error = CheckRung(rung, number, issuedBy, by)
            ?? (rung.IsUnionAct() ? null : SupervisionErrors.WrongKindOfRung(rung))
            ?? (rung != LadderRung.RecommendationLetter || HasUnheededOpinion(now) ? null : SupervisionErrors.NoUnheededOpinion);
        if (error is not null)
        {
            return error;
        }

        _documents.Add(new CaseDocument(rung, number, issuedBy, ChinaTime.DateOf(now)));
        Record(new LetterIssued(now, by, Number, rung, number));
        return null;
    }

    /// <summary>
    /// A letter is handed over, or the enterprise will not take it. From the delivery of an opinion letter the time
    /// for its answer runs (art. 22); from that of a recommendation the labour authority's time to take it up.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="SupervisionErrors.Closed"/>,
    /// <see cref="SupervisionErrors.NotASupervisor"/>, <see cref="SupervisionErrors.UnknownDocument"/> or
    /// <see cref="SupervisionErrors.DeliveredAlready"/>.
    /// </returns>
    public DomainError? RecordDelivery(string number, bool rejected, DateTimeOffset now, Actor by, Law law)
    {
        if (CheckWork(by) is { } error)
        {
            return error;
        }

        if (LetterOf(number) is not { } letter)
        {
            return SupervisionErrors.UnknownDocument(number);
        }

        if (letter.DeliveredOn is not null)
        {
            return SupervisionErrors.DeliveredAlready(number);
        }

        letter.Deliver(ChinaTime.DateOf(now), rejected, AnswerDeadline(letter.Rung, now, law));
        Record(new LetterDelivered(now, by, Number, number, rejected, letter.AnswerDeadline?.DueOn));
        return null;
    }

    /// <summary>A letter is answered; late answers count, and do not undo that they were late.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="SupervisionErrors.Closed"/>,
    /// <see cref="SupervisionErrors.UnknownDocument"/>, <see cref="SupervisionErrors.NotAnswerable"/> or
    /// <see cref="SupervisionErrors.TextMissing"/>.
    /// </returns>
    public DomainError? RecordAnswer(string number, string answer, bool rectified, DateTimeOffset now, Actor by)
    {
        if (!IsOpen)
        {
            return SupervisionErrors.Closed(Number, Status);
        }

        if (LetterOf(number) is not { } letter)
        {
            return SupervisionErrors.UnknownDocument(number);
        }

        if (letter is not { DeliveredOn: not null, IsRejected: false, AnsweredOn: null })
        {
            return SupervisionErrors.NotAnswerable(number);
        }

        if (string.IsNullOrWhiteSpace(answer))
        {
            return SupervisionErrors.TextMissing(nameof(answer));
        }

        letter.RecordAnswer(ChinaTime.DateOf(now), answer, rectified);
        Record(new LetterAnswered(now, by, Number, number, rectified));
        return null;
    }

    /// <summary>
    /// The competent authority acted on its own power: the case records what, by which document. Nothing here decides
    /// for it, and no role of the union can be the one who acted.
    /// </summary>
    /// <param name="rung">The rung, beyond the recommendation letter.</param>
    /// <param name="number">Number of the authority's document.</param>
    /// <param name="authority">Department that acted.</param>
    /// <param name="now">When.</param>
    /// <param name="by">The authority; whoever types it in is its <see cref="Actor.RecordedBy"/>.</param>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="SupervisionErrors.Closed"/>,
    /// <see cref="SupervisionErrors.UnionCannotPunish"/>, <see cref="SupervisionErrors.WrongKindOfRung"/>,
    /// <see cref="SupervisionErrors.NotYours"/>, <see cref="SupervisionErrors.TextMissing"/> or
    /// <see cref="SupervisionErrors.NumberTaken"/>.
    /// </returns>
    public DomainError? RecordAuthorityAct(LadderRung rung, string number, string authority, DateTimeOffset now, Actor by)
    {
        var error = CheckRung(rung, number, authority, by) ?? (rung.IsUnionAct() ? SupervisionErrors.WrongKindOfRung(rung) : null);
        if (error is not null)
        {
            return error;
        }

        _documents.Add(new CaseDocument(rung, number, authority, ChinaTime.DateOf(now)));
        Record(new AuthorityActed(now, by, Number, rung, number, authority));
        return null;
    }

    /// <summary>A department in the case is given a task.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="SupervisionErrors.Closed"/>,
    /// <see cref="SupervisionErrors.NotASupervisor"/>, <see cref="SupervisionErrors.NotInCase"/>,
    /// <see cref="SupervisionErrors.TextMissing"/> or <see cref="SupervisionErrors.TaskInThePast"/>.
    /// </returns>
    public DomainError? AssignTask(string department, string task, DateOnly dueOn, DateTimeOffset now, Actor by)
    {
        var error = CheckWork(by)
            ?? (_departments.Exists(joined => joined.Department == department) ? null : SupervisionErrors.NotInCase(department))
            ?? (string.IsNullOrWhiteSpace(task) ? SupervisionErrors.TextMissing(nameof(task)) : null)
            ?? (dueOn < ChinaTime.DateOf(now) ? SupervisionErrors.TaskInThePast(dueOn) : null);
        if (error is not null)
        {
            return error;
        }

        _tasks.Add(new DepartmentTask(_tasks.Count + 1, department, task, dueOn));
        Record(new TaskAssigned(now, by, Number, _tasks.Count, department, dueOn));
        return null;
    }

    /// <summary>A department has done its task.</summary>
    /// <returns>
    /// <see langword="null"/> when done, else <see cref="SupervisionErrors.Closed"/>,
    /// <see cref="SupervisionErrors.NotASupervisor"/>, <see cref="SupervisionErrors.UnknownTask"/> or
    /// <see cref="SupervisionErrors.TextMissing"/>.
    /// </returns>
    public DomainError? CompleteTask(int number, string result, DateTimeOffset now, Actor by)
    {
        if (CheckWork(by) is { } error)
        {
            return error;
        }

        if (_tasks.Find(task => task.Number == number && task.IsOpen) is not { } task)
        {
            return SupervisionErrors.UnknownTask(number);
        }

        if (string.IsNullOrWhiteSpace(result))
        {
            return SupervisionErrors.TextMissing(nameof(result));
        }

        task.Complete(ChinaTime.DateOf(now), result);
        Record(new TaskCompleted(now, by, Number, number, task.Department, result));
        return null;
    }

    private static Deadline? AnswerDeadline(LadderRung rung, DateTimeOffset now, Law law) => rung switch
    {
        LadderRung.OpinionLetter => law.DeadlineAfter(StatutoryTermId.OpinionReply, now),
        LadderRung.RecommendationLetter => law.DeadlineAfter(StatutoryTermId.InspectionAcceptance, now),
        _ => null,
    };

    private CaseDocument? LetterOf(string number) => _documents.Find(document => document.Number == number && document.Rung.IsUnionAct());

    private DomainError? CheckRung(LadderRung rung, string number, string issuedBy, Actor by) =>
        !IsOpen ? SupervisionErrors.Closed(Number, Status)
        : !rung.IsUnionAct() && by.Role == ActorRole.UpperUnion ? SupervisionErrors.UnionCannotPunish(rung)
        : !rung.Actors().Contains(by.Role) ? SupervisionErrors.NotYours(rung, by.Role)
        : string.IsNullOrWhiteSpace(number) ? SupervisionErrors.TextMissing(nameof(number))
        : string.IsNullOrWhiteSpace(issuedBy) ? SupervisionErrors.TextMissing(nameof(issuedBy))
        : _documents.Exists(document => document.Number == number) ? SupervisionErrors.NumberTaken(number)
        : null;
}
