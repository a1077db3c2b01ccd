using System.Collections.Frozen;
using System.Collections.Immutable;
using Platform.GraphQL.Validation.Rules;

namespace Platform.GraphQL.Validation;

/// <summary>The rules for schema documents, by name.</summary>
public static class SchemaDocumentRules
{
    private static readonly FrozenDictionary<string, Func<ValidationContext, DocumentRule>> Factories =
        new Dictionary<string, Func<ValidationContext, DocumentRule>>
        {
            [nameof(SchemaDefinitionsOnly)] = context => new SchemaDefinitionsOnly(context),
            [nameof(LoneSchemaDefinition)] = context => new LoneSchemaDefinition(context),
            [nameof(UniqueOperationTypes)] = context => new UniqueOperationTypes(context),
            [nameof(UniqueTypeNames)] = context => new UniqueTypeNames(context),
            [nameof(UniqueEnumValueNames)] = context => new UniqueEnumValueNames(context),
            [nameof(UniqueFieldDefinitionNames)] = context => new UniqueFieldDefinitionNames(context),
            [nameof(UniqueArgumentDefinitionNames)] = context => new UniqueArgumentDefinitionNames(context),
            [nameof(UniqueDirectiveNames)] = context => new UniqueDirectiveNames(context),
            [nameof(KnownTypeNames)] = context => new KnownTypeNames(context),
            [nameof(KnownDirectives)] = context => new KnownDirectives(context),
            [nameof(UniqueDirectivesPerLocation)] = context => new UniqueDirectivesPerLocation(context),
            [nameof(PossibleTypeExtensions)] = context => new PossibleTypeExtensions(context),
            [nameof(KnownArgumentNamesOnDirectives)] = context => new KnownArgumentNamesOnDirectives(context),
            [nameof(UniqueArgumentNames)] = context => new UniqueArgumentNames(context),
            [nameof(UniqueInputFieldNames)] = context => new UniqueInputFieldNames(context),
            [nameof(ProvidedRequiredArgumentsOnDirectives)] = context => new ProvidedRequiredArgumentsOnDirectives(context),
        }.ToFrozenDictionary();

    /// <summary>The rules, in the order of the reference implementation.</summary>
    public static ImmutableArray<string> Specified { get; } =
    [
        nameof(SchemaDefinitionsOnly),
        nameof(LoneSchemaDefinition),
        nameof(UniqueOperationTypes),
        nameof(UniqueTypeNames),
        nameof(UniqueEnumValueNames),
        nameof(UniqueFieldDefinitionNames),
        nameof(UniqueArgumentDefinitionNames),
        nameof(UniqueDirectiveNames),
        nameof(KnownTypeNames),
        nameof(KnownDirectives),
        nameof(UniqueDirectivesPerLocation),
        nameof(PossibleTypeExtensions),
        nameof(KnownArgumentNamesOnDirectives),
        nameof(UniqueArgumentNames),
        nameof(UniqueInputFieldNames),
        nameof(ProvidedRequiredArgumentsOnDirectives),
    ];

    /// <exception cref="ArgumentException">There is no rule of that name.</exception>
    internal static DocumentRule Create(string name, ValidationContext context) => Factories.TryGetValue(name, out var create)
        ? create(context)
        : throw new ArgumentException($"There is no rule '{name}' for schema documents.", nameof(name));
}
