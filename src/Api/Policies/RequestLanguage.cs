using Platform.GraphQL.Execution;
using Platform.Rules.Feel;

namespace Platform.Api.Policies;

/// <summary>The language of a request as the rules know it.</summary>
internal static class RequestLanguage
{
    public static ProblemLanguage ProblemLanguage(this ResolveContext context) =>
        context.Request.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Rules.Feel.ProblemLanguage.Chinese : Rules.Feel.ProblemLanguage.English;
}
