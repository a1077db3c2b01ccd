using System.Collections.Concurrent;
using Platform.Api.Data;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Types;

namespace Platform.Api.Identity;

/// <summary>Refuses fields whose <c>@requires</c> names no role of the caller, before anything is executed.</summary>
internal sealed class RoleGuard : OperationGuard
{
    private const string Directive = "requires";

    private static readonly ErrorDefinition Unauthenticated = new(
        "UNAUTHENTICATED", ErrorKind.Execution, "Sign in to use \"{field}\".", "使用“{field}”需要先登录。");

    private static readonly ErrorDefinition Forbidden = new(
        "FORBIDDEN", ErrorKind.Execution, "\"{field}\" needs one of these roles: {roles}.", "使用“{field}”需要以下角色之一：{roles}。");

    private readonly ConcurrentDictionary<string, Role[]> _roles = new(StringComparer.Ordinal);

    public override bool IsGuarded(FieldDefinition field) => field.Directives.Any(directive => directive.Definition.Name == Directive);

    public override GraphQLError? Check(FieldUse use, RequestContext context)
    {
        var caller = context.Principal as Caller ?? Caller.Anonymous;
        var needed = _roles.GetOrAdd(use.Field.Coordinate, _ => RolesOf(use.Field));
        if (caller.IsAny(needed))
        {
            return null;
        }

        return caller.IsAnonymous
            ? Unauthenticated.Create(("field", use.Field.Coordinate))
            : Forbidden.Create(("field", use.Field.Coordinate), ("roles", string.Join(", ", needed.Select(EnumName.Of))));
    }

    private static Role[] RolesOf(FieldDefinition field)
    {
        var directive = field.Directives.First(applied => applied.Definition.Name == Directive);
        return directive.GetArgument("roles") is object?[] roles
            ? [.. roles.OfType<EnumValueDefinition>().Select(role => EnumName.Parse<Role>(role.Name))]
            : [];
    }
}
