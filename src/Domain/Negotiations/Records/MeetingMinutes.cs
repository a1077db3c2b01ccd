namespace Platform.Domain.Negotiations.Records;

/// <summary>Minutes of a meeting as handed in.</summary>
/// <param name="Summary">What was discussed, in short.</param>
/// <param name="RecorderKey">Person key of the recorder, who is no representative (集体合同规定 art. 33).</param>
/// <param name="WorkersChiefSigned">Whether the workers' chief signed.</param>
/// <param name="EmployerChiefSigned">Whether the employer's chief signed.</param>
public sealed record MeetingMinutes(string Summary, string RecorderKey, bool WorkersChiefSigned, bool EmployerChiefSigned);
