using System.Collections.Immutable;
using System.Reflection;

namespace Platform.GraphQL.Errors;

/// <summary>Every kind of error that the library knows, for documents about its codes.</summary>
public static class ErrorCatalogue
{
    /// <summary>The definitions, ordered by code. Changes of schemas are among them; two kinds of those may share a code.</summary>
    public static ImmutableArray<ErrorDefinition> All { get; } =
    [
        .. typeof(ErrorCatalogue).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ErrorCatalogue).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Select(field => field.IsInitOnly && field.FieldType == typeof(ErrorDefinition) ? field.GetValue(null) : null)
            .OfType<ErrorDefinition>()
            .OrderBy(definition => definition.Code, StringComparer.Ordinal),
    ];
}
