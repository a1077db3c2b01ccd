namespace Platform.Domain.Participation;

/// <summary>
/// Stands for one worker in one round and for nobody outside it: made with the round's key (<see cref="RoundKey"/>), which
/// is destroyed when the round closes. It is the only trace of a person here.
/// </summary>
public sealed record ParticipantToken
{
    /// <summary>Characters of a token: 256 bits in hexadecimal.</summary>
    public const int Length = 64;

    private ParticipantToken(string value)
    {
        Value = value;
    }

    /// <summary>The hash in small hexadecimal digits.</summary>
    public string Value { get; }

    /// <summary>Reads a token. Anything that is no full hash is refused, so that no id of a person slips in.</summary>
    /// <returns>The token, or <see cref="OpinionErrors.NoToken"/>, which does not repeat what was given.</returns>
    public static Result<ParticipantToken> Parse(string? text) =>
        text is { Length: Length } && text.All(char.IsAsciiHexDigitLower) ? new ParticipantToken(text) : OpinionErrors.NoToken;

    internal static ParticipantToken Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(bytes));

    /// <summary>Never prints the token: logs are read by others than the round's own.</summary>
    public override string ToString() => "participant";
}
