using Platform.Domain.Negotiations.Steps;
using Platform.Domain.Statutes;

namespace Platform.Domain.Negotiations;

// At the table: meetings, suspension, coordination.
public static partial class NegotiationErrors
{
    /// <summary>The last meeting's minutes are outstanding.</summary>
    public static DomainError MinutesOutstanding { get; } = DomainError.Of(
        "MEETING_MINUTES_OUTSTANDING",
        "The minutes of the last meeting are to be signed first.",
        "须先确认上次会议记录。",
        Articles.Preparation);

    /// <summary>The procedure allows no further meeting.</summary>
    public static DomainError SessionsUsedUp(int sessions) => DomainError.Of(
        "MEETING_SESSIONS_USED_UP",
        "This procedure has {sessions} meetings at most.",
        "本程序至多召开{sessions}次会议。",
        Articles.Preparation,
        ErrorArgument.Of("sessions", sessions));

    /// <summary>No meeting waits for minutes.</summary>
    public static DomainError NoOpenMeeting { get; } = DomainError.Of(
        "MEETING_NOT_OPEN", "No meeting waits for its minutes.", "没有待确认记录的会议。", Articles.Preparation);

    /// <summary>A chief's signature is missing from the minutes.</summary>
    public static DomainError MinutesUnsigned { get; } = DomainError.Of(
        "MEETING_MINUTES_UNSIGNED",
        "Both chiefs sign the minutes.",
        "会议记录须经双方首席代表签字确认。",
        Articles.Preparation);

    /// <summary>The recorder is a representative.</summary>
    public static DomainError RecorderIsRepresentative { get; } = DomainError.Of(
        "MEETING_RECORDER_IS_REPRESENTATIVE",
        "The recorder is not one of the representatives.",
        "会议记录员不得由协商代表担任。",
        Articles.Recorder);

    /// <summary>There was no meeting with signed minutes since the sides came to the table.</summary>
    public static DomainError NoMeetingHeld { get; } = DomainError.Of(
        "MEETING_NONE_HELD",
        "A draft follows a meeting whose minutes both chiefs have signed.",
        "须先召开会议并由双方首席代表确认记录。",
        Articles.Preparation);

    /// <summary>A side does not consent to a suspension.</summary>
    public static DomainError SuspensionWithoutConsent(Side side) => DomainError.Of(
        "SUSPENSION_WITHOUT_CONSENT",
        "A suspension needs the consent of {side}.",
        "中止协商须经{side}同意。",
        Articles.Suspension,
        SideOf(side));

    /// <summary>A suspension ends before it begins.</summary>
    public static DomainError SuspensionReversed(DateOnly resumeOn) => DomainError.Of(
        "SUSPENSION_REVERSED",
        "The next meeting cannot be on {resume}, before the suspension begins.",
        "下次会议日{resume}不能早于中止之日。",
        Articles.Suspension,
        ErrorArgument.Of("resume", resumeOn));

    /// <summary>A suspension is planned for longer than the law lets it last.</summary>
    public static DomainError SuspensionTooLong(DateOnly resumeOn, Deadline limit) => DomainError.Of(
        "SUSPENSION_TOO_LONG",
        "The next meeting on {resume} is too late; the suspension ends by {limit}.",
        "下次会议日{resume}过迟，中止不得晚于{limit}结束。",
        limit.Article,
        ErrorArgument.Of("resume", resumeOn),
        ErrorArgument.Of("limit", limit.DueOn));

    /// <summary>The coordination was extended already.</summary>
    public static DomainError CoordinationExtendedAlready { get; } = DomainError.Of(
        "COORDINATION_EXTENDED_ALREADY", "Coordination is extended once only.", "协调处理期限只能延长一次。", Articles.Coordination);

    /// <summary>The time for the coordination is over, so it cannot be extended.</summary>
    public static DomainError CoordinationOverdue { get; } = DomainError.Of(
        "COORDINATION_OVERDUE",
        "Coordination is extended before its time is over, not after.",
        "协调处理期限届满后不能延长。",
        Articles.Coordination);

    /// <summary>An agreement in coordination brings no terms.</summary>
    public static DomainError CoordinationWithoutTerms { get; } = DomainError.Of(
        "COORDINATION_WITHOUT_TERMS",
        "An agreement reached in coordination states its terms.",
        "协调处理达成一致的，须载明合同内容。",
        Articles.Coordination);
}
