using Platform.Api.Hosting;
using Platform.Api.Idempotency;
using Platform.GraphQL.Cost;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Language;
using Platform.GraphQL.Requests;
using Platform.GraphQL.Validation;

namespace Platform.Api.Transport;

/// <summary>Turns the configuration into the GraphQL server's options.</summary>
internal static class ServerOptions
{
    /// <exception cref="SettingsException">The settings contradict each other, or trusted documents are demanded and there are none.</exception>
    public static GraphQLServerOptions From(GraphQLSettings settings, OperationGate gate, ILogger logger)
    {
        Check(settings);
        return new GraphQLServerOptions
        {
            Parsing = new ParserOptions
            {
                MaxBytes = settings.LongestDocument,
                MaxTokens = settings.MostTokens,
                MaxDepth = settings.DeepestNesting,
                MaxDirectives = settings.MostDirectivesAtAPlace,
            },
            Validation = new ValidationOptions
            {
                MaxErrors = settings.MostErrors,
                MaxFieldComparisons = settings.MostFieldComparisons,
                MutationDirectives = [IdempotentMutations.Directive],

                // "Did you mean …?" tells what introspection would.
                Suggestions = settings.Introspection is null or IntrospectionAudience.Everybody,
            },
            Execution = new ExecutionOptions
            {
                MaxErrors = settings.MostErrors,
                Inspect = gate.Inspect,
                OnFieldFailure = failure => logger.LogError(failure.Exception, "{Field} failed.", failure.Coordinate),
            },
            MaxOperationDepth = settings.DeepestOperation,
            MaxOperationFields = settings.MostFields,
            MaxAliases = settings.MostAliases,
            MaxDirectives = settings.MostDirectives,
            MaxRootFields = settings.MostRootFields,
            MaxIntrospectionDepth = settings.DeepestIntrospection,
            MaxBatchSize = settings.LargestBatch,
            Cost = CostOf(settings.Cost),
            DocumentCacheSize = settings.DocumentsKept,
            PersistedDocuments = ReadDocuments(settings),
            RequiresPersistedDocuments = settings.TrustedDocumentsOnly,
            EnablesIncrementalDelivery = settings.DeliversIncrementally,
        };
    }

    private static CostOptions CostOf(CostSettings settings) => new()
    {
        MaxCost = settings.Highest,
        AssumedListSize = settings.AssumedListSize,
        MaxListSize = settings.LargestList,
        CountsActual = settings.CountsActual,
    };

    private static PersistedDocuments ReadDocuments(GraphQLSettings settings)
    {
        var documents = new PersistedDocuments(allowsRegistration: !settings.TrustedDocumentsOnly, settings.RegisteredDocumentsKept);
        if (Directory.Exists(PackageFiles.Operations))
        {
            documents.AddFolder(PackageFiles.Operations);
        }

        return documents.Trusted.Count > 0 || !settings.TrustedDocumentsOnly ? documents : throw new SettingsException(
            "GraphQL:TrustedDocumentsOnly is set, but schema/operations holds no document: every request would be refused.",
            "已设置GraphQL:TrustedDocumentsOnly，但schema/operations中没有文档：所有请求都会被拒绝。");
    }

    private static void Check(GraphQLSettings settings)
    {
        if (settings.Rate.IsEnabled && settings.Rate.Capacity < settings.Cost.Highest)
        {
            throw new SettingsException(
                "GraphQL:Rate:Capacity must be at least GraphQL:Cost:Highest, or the dearest operations could never run.",
                "GraphQL:Rate:Capacity不得小于GraphQL:Cost:Highest，否则最贵的操作永远无法执行。");
        }

        if (settings.ConcurrentOperations < 1 || settings.LongestOperation <= TimeSpan.Zero || settings.Rate.RestoredPerSecond <= 0)
        {
            throw new SettingsException(
                "GraphQL:ConcurrentOperations, GraphQL:LongestOperation and GraphQL:Rate:RestoredPerSecond must be greater than zero.",
                "GraphQL:ConcurrentOperations、GraphQL:LongestOperation与GraphQL:Rate:RestoredPerSecond必须大于零。");
        }
    }
}
