using Platform.Domain;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.GraphQL;

/// <summary>Why a mutation did nothing: a member of the union <c>MutationError</c>.</summary>
/// <param name="Reason">The refusal with its texts.</param>
public abstract record MutationError(DomainError Reason)
{
    public string Code => Reason.Code;

    public string MessageFor(ResolveContext context) =>
        context.Request.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Reason.Chinese : Reason.English;
}

[ObjectType]
public sealed record RefusedError(DomainError Reason) : MutationError(Reason)
{
    public string? Article => Reason.Article;
}

[ObjectType]
public sealed record NotFoundError(DomainError Reason, string MissingId) : MutationError(Reason)
{
    public static NotFoundError Of(string id) => new(
        DomainError.Of("NOT_FOUND", "There is no such object.", "对象不存在。", null), id);
}

[ObjectType]
public sealed record ConflictError(DomainError Reason, long CurrentVersion) : MutationError(Reason)
{
    /// <summary>The conflict of a caller who read another version; <see langword="null"/> if it is the stored one, or the caller does not say.</summary>
    public static ConflictError? Between(long? expected, long current) => expected is { } read && read != current ? Of(current) : null;

    public static ConflictError Of(long current) => new(
        DomainError.Of(
            "VERSION_CONFLICT",
            "The object was changed meanwhile; its version is now {version}.",
            "该对象已被他人修改，当前版本为{version}。",
            null,
            ErrorArgument.Of("version", current)),
        current);
}

[ObjectType]
public sealed record InvalidInputError(DomainError Reason, string Field) : MutationError(Reason);

[ResolversFor("RefusedError")]
public static class RefusedErrorFields
{
    public static string Message([Parent] RefusedError error, ResolveContext context) => error.MessageFor(context);
}

[ResolversFor("NotFoundError")]
public static class NotFoundErrorFields
{
    public static string Message([Parent] NotFoundError error, ResolveContext context) => error.MessageFor(context);
}

[ResolversFor("ConflictError")]
public static class ConflictErrorFields
{
    public static string Message([Parent] ConflictError error, ResolveContext context) => error.MessageFor(context);
}

[ResolversFor("InvalidInputError")]
public static class InvalidInputErrorFields
{
    public static string Message([Parent] InvalidInputError error, ResolveContext context) => error.MessageFor(context);
}
