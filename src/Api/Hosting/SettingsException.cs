namespace Platform.Api.Hosting;

/// <summary>What is configured or found does not allow to start; the text tells a person what to change.</summary>
/// <param name="english">What is wrong, in English.</param>
/// <param name="chinese">The same in Chinese.</param>
/// <param name="code">How the process ends, one of <see cref="ExitCode"/>.</param>
public sealed class SettingsException(string english, string chinese, int code = ExitCode.Usage) : Exception(english)
{
    public string Chinese { get; } = chinese;

    public int Code { get; } = code;
}
