namespace Platform.Api.Transport;

/// <summary>Who may ask the schema about itself.</summary>
public enum IntrospectionAudience
{
    Everybody,
    SignedIn,
    Nobody,
}
