using System.Collections.Frozen;
using System.Collections.Immutable;
using Platform.GraphQL.Validation.Rules;

namespace Platform.GraphQL.Validation;

/// <summary>The rules for operations, by name.</summary>
public static class DocumentRules
{
    private static readonly FrozenDictionary<string, Func<ValidationContext, DocumentRule>> Factories =
        new Dictionary<string, Func<ValidationContext, DocumentRule>>
        {
            [nameof(ExecutableDefinitions)] = context => new ExecutableDefinitions(context),
            [nameof(KnownOperationTypes)] = context => new KnownOperationTypes(context),
            [nameof(UniqueOperationNames)] = context => new UniqueOperationNames(context),
            [nameof(LoneAnonymousOperation)] = context => new LoneAnonymousOperation(context),
            [nameof(SingleFieldSubscriptions)] = context => new SingleFieldSubscriptions(context),
            [nameof(KnownTypeNames)] = context => new KnownTypeNames(context),
            [nameof(FragmentsOnCompositeTypes)] = context => new FragmentsOnCompositeTypes(context),
            [nameof(VariablesAreInputTypes)] = context => new VariablesAreInputTypes(context),
            [nameof(ScalarLeafs)] = context => new ScalarLeafs(context),
            [nameof(FieldsOnCorrectType)] = context => new FieldsOnCorrectType(context),
            [nameof(UniqueFragmentNames)] = context => new UniqueFragmentNames(context),
            [nameof(KnownFragmentNames)] = context => new KnownFragmentNames(context),
            [nameof(NoUnusedFragments)] = context => new NoUnusedFragments(context),
            [nameof(PossibleFragmentSpreads)] = context => new PossibleFragmentSpreads(context),
            [nameof(NoFragmentCycles)] = context => new NoFragmentCycles(context),
            [nameof(UniqueVariableNames)] = context => new UniqueVariableNames(context),
            [nameof(NoUndefinedVariables)] = context => new NoUndefinedVariables(context),
            [nameof(NoUnusedVariables)] = context => new NoUnusedVariables(context),
            [nameof(KnownDirectives)] = context => new KnownDirectives(context),
            [nameof(UniqueDirectivesPerLocation)] = context => new UniqueDirectivesPerLocation(context),
            [nameof(DeferStreamDirectiveOnRootField)] = context => new DeferStreamDirectiveOnRootField(context),
            [nameof(DeferStreamDirectiveOnValidOperations)] = context => new DeferStreamDirectiveOnValidOperations(context),
            [nameof(DeferStreamDirectiveLabel)] = context => new DeferStreamDirectiveLabel(context),
            [nameof(StreamDirectiveOnListField)] = context => new StreamDirectiveOnListField(context),
            [nameof(KnownArgumentNames)] = context => new KnownArgumentNames(context),
            [nameof(UniqueArgumentNames)] = context => new UniqueArgumentNames(context),
            [nameof(ValuesOfCorrectType)] = context => new ValuesOfCorrectType(context),
            [nameof(ProvidedRequiredArguments)] = context => new ProvidedRequiredArguments(context),
            [nameof(VariablesInAllowedPosition)] = context => new VariablesInAllowedPosition(context),
            [nameof(OverlappingFieldsCanBeMerged)] = context => new OverlappingFieldsCanBeMerged(context),
            [nameof(UniqueInputFieldNames)] = context => new UniqueInputFieldNames(context),
            [nameof(MaxIntrospectionDepth)] = context => new MaxIntrospectionDepth(context),
            [nameof(MutationDirectives)] = context => new MutationDirectives(context),
            [nameof(NoDeprecated)] = context => new NoDeprecated(context),
            [nameof(NoSchemaIntrospection)] = context => new NoSchemaIntrospection(context),
        }.ToFrozenDictionary();

    /// <summary>The rules of the specification, those of incremental delivery and the limit on introspection, in the order of the reference
    /// implementation; and the one that <see cref="ValidationOptions.MutationDirectives"/> asks for.</summary>
    public static ImmutableArray<string> Specified { get; } =
    [
        nameof(ExecutableDefinitions),
        nameof(KnownOperationTypes),
        nameof(UniqueOperationNames),
        nameof(LoneAnonymousOperation),
        nameof(SingleFieldSubscriptions),
        nameof(KnownTypeNames),
        nameof(FragmentsOnCompositeTypes),
        nameof(VariablesAreInputTypes),
        nameof(ScalarLeafs),
        nameof(FieldsOnCorrectType),
        nameof(UniqueFragmentNames),
        nameof(KnownFragmentNames),
        nameof(NoUnusedFragments),
        nameof(PossibleFragmentSpreads),
        nameof(NoFragmentCycles),
        nameof(UniqueVariableNames),
        nameof(NoUndefinedVariables),
        nameof(NoUnusedVariables),
        nameof(KnownDirectives),
        nameof(UniqueDirectivesPerLocation),
        nameof(DeferStreamDirectiveOnRootField),
        nameof(DeferStreamDirectiveOnValidOperations),
        nameof(DeferStreamDirectiveLabel),
        nameof(StreamDirectiveOnListField),
        nameof(KnownArgumentNames),
        nameof(UniqueArgumentNames),
        nameof(ValuesOfCorrectType),
        nameof(ProvidedRequiredArguments),
        nameof(VariablesInAllowedPosition),
        nameof(OverlappingFieldsCanBeMerged),
        nameof(UniqueInputFieldNames),
        nameof(MaxIntrospectionDepth),
        nameof(MutationDirectives),
    ];

    /// <summary>Refuses questions about the schema. Not among <see cref="Specified"/>.</summary>
    public static string NoIntrospection => nameof(NoSchemaIntrospection);

    /// <summary>Refuses what is deprecated. Not among <see cref="Specified"/>.</summary>
    public static string NoDeprecatedUse => nameof(NoDeprecated);

    /// <exception cref="ArgumentException">There is no rule of that name.</exception>
    internal static DocumentRule Create(string name, ValidationContext context) => Factories.TryGetValue(name, out var create)
        ? create(context)
        : throw new ArgumentException($"There is no validation rule '{name}'.", nameof(name));
}
