namespace Platform.Api.Ide;

/// <summary>The page before GraphiQL outside Development: a field for a token, without any script.</summary>
internal static class SignInForm
{
    private static readonly Texts Chinese = new("zh-CN", "接口试用：请登录", "访问令牌", "进入", "令牌只用于本页面，不会保存；刷新页面即退出。", "令牌无效或已过期。");

    private static readonly Texts English = new(
        "en", "API explorer: sign in", "Access token", "Enter", "The token serves this page only and is not kept; reloading the page signs you out.", "The token is not valid or has expired.");

    /// <param name="language">The reader's language.</param>
    /// <param name="isRefused">Whether a token was tried before.</param>
    public static string For(string language, bool isRefused)
    {
        var texts = language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;
        return $"""
            <!doctype html>
            <html lang="{texts.Tag}">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{texts.Title}</title>
            <h1>{texts.Title}</h1>
            {(isRefused ? $"<p role=\"alert\">{texts.Refused}</p>" : "")}
            <form method="post" action="{IdePage.Path}">
            <p><label>{texts.Token} <input type="password" name="token" autocomplete="off" required size="60"></label></p>
            <p>{texts.Note}</p>
            <button>{texts.Enter}</button>
            </form>
            </html>
            """;
    }

    private sealed record Texts(string Tag, string Title, string Token, string Enter, string Note, string Refused);
}
