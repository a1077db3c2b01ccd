using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Platform.GraphQL.Binding;

/// <summary>The names that C# members have in a schema.</summary>
internal static class MemberNames
{
    internal static string OfResolver(MethodInfo method)
    {
        var name = method.Name;
        name = name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 && char.IsUpper(name[3]) ? name[3..] : name;
        name = name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5 ? name[..^5] : name;
        return Given(method) ?? CamelCase(name);
    }

    internal static string OfProperty(PropertyInfo property) => Given(property) ?? CamelCase(property.Name);

    internal static string OfParameter(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<FieldAttribute>()?.Name ?? CamelCase(parameter.Name ?? "");

    internal static string OfEnumMember(FieldInfo member) => Given(member) ?? UpperSnake(member.Name);

    /// <summary>A member for messages, such as <c>EnterpriseQueries.Enterprises</c>.</summary>
    internal static string Describe(MemberInfo member) =>
        member.DeclaringType is { } type ? $"{Describe(type)}.{member.Name}" : member.Name;

    /// <summary>A type for messages, such as <c>IReadOnlyList&lt;Enterprise&gt;</c>.</summary>
    internal static string Describe(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        var name = tick < 0 ? type.Name : type.Name[..tick];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Describe))}>";
    }

    private static string? Given(MemberInfo member) => member.GetCustomAttribute<FieldAttribute>()?.Name;

    private static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    // InProgress becomes IN_PROGRESS, and HTTPError HTTP_ERROR.
    private static string UpperSnake(string name)
    {
        var text = new StringBuilder();
        for (var index = 0; index < name.Length; index++)
        {
            var startsWord = index > 0 && char.IsUpper(name[index])
                && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
            text.Append(startsWord && name[index - 1] != '_' ? "_" : "").Append(char.ToUpperInvariant(name[index]));
        }

        return text.ToString();
    }
}
