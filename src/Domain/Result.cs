using System.Diagnostics.CodeAnalysis;

namespace Platform.Domain;

/// <summary>Either a value or the reason why there is none; never both, never neither.</summary>
public sealed record Result<T>
    where T : notnull
{
    private Result(T? value, DomainError? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    /// <summary>The value; default when refused.</summary>
    public T? Value { get; }

    /// <summary>The refusal; <see langword="null"/> when there is a value.</summary>
    public DomainError? Error { get; }

    /// <summary>The value of a result that the caller knows to have succeeded.</summary>
    /// <exception cref="InvalidOperationException">There is no value: the caller did not look.</exception>
    public T Expect() => Succeeded ? Value : throw new InvalidOperationException(Error.ToString());

    /// <summary>A success.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A refusal.</summary>
    public static implicit operator Result<T>(DomainError error) => new(default, error);
}
