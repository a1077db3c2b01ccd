namespace Platform.Api.Hosting;

/// <summary>The configuration does not allow to start; the text tells a person what to change.</summary>
public sealed class SettingsException(string english, string chinese) : Exception(english)
{
    public string Chinese { get; } = chinese;
}
