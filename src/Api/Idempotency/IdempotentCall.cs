using Platform.Api.Data;

namespace Platform.Api.Idempotency;

/// <summary>A mutation with a key while its resolver runs; the change that it makes writes down what came of it.</summary>
/// <param name="id">Keyed hash of caller and key.</param>
/// <param name="fingerprint">Keyed hash of field and arguments.</param>
/// <param name="field">The mutation.</param>
internal sealed class IdempotentCall(string id, string fingerprint, string field)
{
    private static readonly AsyncLocal<IdempotentCall?> Running = new();

    /// <summary>The call that runs here; <see langword="null"/> if the mutation has no key, and outside of mutations.</summary>
    public static IdempotentCall? Current
    {
        get => Running.Value;
        set => Running.Value = value;
    }

    public string Id => id;

    /// <summary>Whether the change was committed together with what came of it.</summary>
    public bool IsStored { get; private set; }

    /// <summary>Whether this is what the key was sent for.</summary>
    public bool Fits(IdempotentResult earlier) => earlier.Fingerprint == fingerprint;

    /// <summary>Adds what came of the call to the change that is about to be saved.</summary>
    /// <param name="context">The change.</param>
    /// <param name="subject">Key of the object that was changed.</param>
    /// <param name="now">The time.</param>
    public void Store(PlatformContext context, long subject, DateTimeOffset now) => context.IdempotentResults.Add(new IdempotentResult
    {
        Id = id,
        Fingerprint = fingerprint,
        Field = field,
        SubjectId = subject,
        StoredAt = now,
    });

    public void Committed() => IsStored = true;
}
