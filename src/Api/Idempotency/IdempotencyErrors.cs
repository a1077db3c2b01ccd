using Platform.GraphQL.Errors;

namespace Platform.Api.Idempotency;

/// <summary>Why a mutation with a key was refused.</summary>
internal static class IdempotencyErrors
{
    public static readonly ErrorDefinition KeyInvalid = new(
        "IDEMPOTENCY_KEY_INVALID", ErrorKind.Request,
        "The key of @idempotent must be 8 to 200 visible ASCII characters, a UUID say, and one for each field.",
        "@idempotent的key应为8至200个可见ASCII字符（例如UUID），每个字段一个。");

    public static readonly ErrorDefinition NotSupported = new(
        "IDEMPOTENCY_NOT_SUPPORTED", ErrorKind.Request,
        "\"{field}\" takes no @idempotent: its answer is not kept.",
        "“{field}”不支持@idempotent：其结果不予保存。");

    public static readonly ErrorDefinition CallerUnknown = new(
        "UNAUTHENTICATED", ErrorKind.Request,
        "@idempotent on \"{field}\" needs a caller who is signed in.",
        "在“{field}”上使用@idempotent需要登录。");

    public static readonly ErrorDefinition KeyReused = new(
        "IDEMPOTENCY_KEY_REUSED", ErrorKind.Execution,
        "This key was sent before with another field or other arguments; take a new one.",
        "该key已用于其他字段或其他参数，请换用新的key。");
}
