using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Platform.Api.Transport;

/// <summary>The platform's two languages, chosen by <c>Accept-Language</c>.</summary>
internal static class Languages
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    /// <summary>The wanted language, or the deployment's own where the caller names none of the two.</summary>
    public static string Choose(StringValues acceptLanguage, string fallback)
    {
        if (acceptLanguage.Count == 0 || acceptLanguage is ["*"])
        {
            return fallback;
        }

        if (!StringWithQualityHeaderValue.TryParseList(acceptLanguage, out var wanted))
        {
            return fallback;
        }

        return wanted.Where(entry => entry.Quality is not 0).OrderByDescending(entry => entry.Quality ?? 1)
            .Select(entry => Find(entry.Value)).FirstOrDefault(language => language is not null) ?? fallback;
    }

    private static string? Find(StringSegment tag) =>
        tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese
        : tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English
        : null;
}
