using System.Text;

namespace Platform.Api.Data;

/// <summary>Names as databases and the GraphQL schema write them: <c>employee_count</c>, <c>UNDER_REVIEW</c>.</summary>
public static class SnakeCase
{
    public static string Lower(string pascal) => Split(pascal).ToLowerInvariant();

    public static string Upper(string pascal) => Split(pascal).ToUpperInvariant();

    private static string Split(string pascal)
    {
        var text = new StringBuilder(pascal.Length + 8);
        for (var i = 0; i < pascal.Length; i++)
        {
            var begins = char.IsUpper(pascal[i]) && i > 0 && (!char.IsUpper(pascal[i - 1]) || (i + 1 < pascal.Length && char.IsLower(pascal[i + 1])));
            if (begins && pascal[i - 1] != '_')
            {
                text.Append('_');
            }

            text.Append(pascal[i]);
        }

        return text.ToString();
    }
}
