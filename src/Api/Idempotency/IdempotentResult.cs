namespace Platform.Api.Idempotency;

/// <summary>
/// What came of a mutation that carried a key, written in the transaction that made the change. Neither the key nor the
/// caller nor the arguments can be read from it.
/// </summary>
public sealed class IdempotentResult
{
    /// <summary>Keyed hash of caller and key, 64 hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>Keyed hash of the field and its coerced arguments.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The mutation, for people who look at the table.</summary>
    public required string Field { get; init; }

    /// <summary>Key of the object that was changed; the answer is made of it.</summary>
    public required long SubjectId { get; init; }

    public required DateTimeOffset StoredAt { get; init; }
}
