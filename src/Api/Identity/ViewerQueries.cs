using Platform.Api.GraphQL;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;

namespace Platform.Api.Identity;

/// <summary>What a caller may know of itself: what its token opens, so that a page offers no step that will be refused.</summary>
[ObjectType]
public sealed record Viewer(IReadOnlyList<Role> Roles, string? Region, string? EnterpriseCode, string? Department);

[ResolversFor("Query")]
public static class ViewerQueries
{
    /// <returns><see langword="null"/> for an anonymous caller.</returns>
    [Field("viewer")]
    public static Viewer? Current(ResolveContext context)
    {
        var caller = context.Caller();
        return caller.IsAnonymous ? null : new Viewer([.. caller.Roles.Order()], caller.Region, caller.EnterpriseCode, caller.Department);
    }
}
