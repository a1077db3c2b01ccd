using Platform.Api.Identity;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;

namespace Platform.Api.Idempotency;

/// <summary>Refuses what <c>@idempotent</c> cannot be kept for, before any field of the operation is executed.</summary>
internal static class IdempotencyCheck
{
    private const int ShortestKey = 8;
    private const int LongestKey = 200;

    /// <returns><see langword="null"/> if there is nothing to refuse.</returns>
    public static GraphQLError? Inspect(OperationView operation)
    {
        if (operation.Kind != OperationType.Mutation)
        {
            return null;
        }

        foreach (var field in operation.Root.Fields)
        {
            var keys = operation.DirectiveArgumentsOf(field, IdempotentMutations.Directive, IdempotentMutations.Argument);
            if (keys.Count > 0 && Refuse(field, keys, operation.Context.Principal as Caller) is { } refusal)
            {
                return refusal.WithNodes(field.Nodes);
            }
        }

        return null;
    }

    private static GraphQLError? Refuse(SelectedField field, IReadOnlyList<object?> keys, Caller? caller)
    {
        if (!ReplayedPayloads.Cover(field.Binding.Member))
        {
            return IdempotencyErrors.NotSupported.Create(("field", field.Definition.Coordinate));
        }

        if (caller is null or { IsAnonymous: true })
        {
            return IdempotencyErrors.CallerUnknown.Create(("field", field.Definition.Coordinate));
        }

        // Fields that merge are one call, so they must agree.
        return keys.Distinct().Count() == 1 && keys[0] is string key && IsKey(key) ? null : IdempotencyErrors.KeyInvalid.Create();
    }

    private static bool IsKey(string key) => key.Length is >= ShortestKey and <= LongestKey && key.All(character => character is > ' ' and <= '~');
}
