using Platform.Api.Identity;
using Platform.GraphQL.Execution;

namespace Platform.Api.GraphQL;

internal static class CallerContext
{
    public static Caller Caller(this ResolveContext context) => context.Request.Principal as Caller ?? Identity.Caller.Anonymous;
}
