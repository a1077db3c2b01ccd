namespace Platform.Domain.Participation;

/// <summary>Why a worker could not take part.</summary>
public static class ParticipationErrors
{
    /// <summary>The code is none, or is not of a round that is open.</summary>
    public static DomainError CodeInvalid { get; } = DomainError.Of(
        "SCAN_CODE_INVALID", "This is no code of a round that is open; ask the union for a new one.", "协商码无效或本轮协商已结束，请向工会索取新码。", null);

    /// <summary>The code's time is over.</summary>
    public static DomainError CodeExpired { get; } = DomainError.Of(
        "SCAN_CODE_EXPIRED", "The code has expired; ask the union for a new one.", "协商码已过期，请向工会索取新码。", null);

    /// <summary>The device's secret is too short to be one, or too long.</summary>
    public static DomainError DeviceSecret { get; } = DomainError.Of(
        "DEVICE_SECRET_LENGTH",
        "The device's secret needs {shortest} to {longest} characters.",
        "设备密钥应为{shortest}至{longest}个字符。",
        null,
        ErrorArgument.Of("shortest", RoundKey.ShortestDeviceSecret),
        ErrorArgument.Of("longest", RoundKey.LongestDeviceSecret));

    /// <summary>More devices than allowed joined by the code in this minute.</summary>
    public static DomainError TooManyJoin(int limit) => DomainError.Of(
        "SCAN_CODE_BUSY",
        "More than {limit} devices used this code within a minute; try again in a minute.",
        "一分钟内使用该协商码的设备超过{limit}台，请一分钟后再试。",
        null,
        ErrorArgument.Of("limit", limit));
}
