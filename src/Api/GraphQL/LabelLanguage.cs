using Platform.Domain.Indicators.Catalogues;
using Platform.GraphQL.Execution;

namespace Platform.Api.GraphQL;

/// <summary>Words in the language of who asks (<c>Accept-Language</c>).</summary>
internal static class LabelLanguage
{
    public static string For(this LocalizedText text, ResolveContext context) =>
        context.Request.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? text.Zh : text.En;
}
