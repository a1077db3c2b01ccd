using Platform.Api.Aggregates;
using Platform.Api.Data;
using Platform.Api.Data.Planning;
using Platform.Api.Enterprises;
using Platform.Api.Evaluation;
using Platform.Api.Events;
using Platform.Api.GraphQL;
using Platform.Api.Idempotency;
using Platform.Api.Identity;
using Platform.Api.Import;
using Platform.Api.Index.Boards;
using Platform.Api.Index.Catalogues;
using Platform.Api.Index.Deliveries;
using Platform.Api.Negotiations;
using Platform.Api.Participation;
using Platform.Api.Policies;
using Platform.Api.Policies.Life;
using Platform.Api.Policies.Life.Impact;
using Platform.Api.Registry;
using Platform.Api.Seed;
using Platform.Api.Services;
using Platform.Api.Supervision;
using Platform.Api.Transport;
using Platform.Domain.Enterprises;
using Platform.Domain.Regions;
using Platform.GraphQL.Requests;

namespace Platform.Api.Hosting;

/// <summary>The platform as services: rules, data, changes, evaluation, events and the GraphQL server.</summary>
internal static class PlatformServices
{
    public static IServiceCollection AddPlatform(this IServiceCollection services, PlatformSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton(new PlatformKey(settings))
        .AddDatabase(settings)
        .AddRules()
        .AddChanges()
        .AddIndex()
        .AddSingleton(_ => SchemaTexts.Load())
        .AddRegistry()
        .AddSingleton<Preparation>()
        .AddSingleton<SampleCounty>()
        .AddSingleton<SampleDeliveries>()
        .AddSingleton(provider => new PlannedReading(PlannedFields.Catalogue, new CallerRowRules(), provider.GetRequiredService<ReadDatabase>()))
        .AddSingleton<GraphQLServer>(NewServer);

    /// <summary>The work that goes on beside the requests.</summary>
    public static IServiceCollection AddBackgroundWork(this IServiceCollection services, PlatformSettings settings)
    {
        services.AddHostedService<EventRelayService>()
            .AddHostedService<IdempotencyCleanUp>()
            .AddHostedService<PolicyRefreshService>()
            .AddHostedService(provider => provider.GetRequiredService<UsageWriter>());
        if (settings.DropDirectory is { } directory)
        {
            services.AddSingleton(provider => new DropFolder(directory, provider.GetRequiredService<DeliveryFiles>(), TimeProvider.System));
            services.AddHostedService<DropFolderService>();
        }

        return settings.Evaluates ? services.AddHostedService<EvaluationService>().AddHostedService<BoardService>() : services;
    }

    private static IServiceCollection AddRules(this IServiceCollection services) => services
        .AddSingleton(_ => new PackLibrary(new PackReader(PackageFiles.Policies).ReadAll()))
        .AddSingleton<PolicyLedger>()
        .AddSingleton<PolicySteps>()
        .AddSingleton<ImpactPreview>()
        .AddSingleton(_ => CodeTables.Read(PackageFiles.Codes))
        .AddSingleton(provider => provider.GetRequiredService<CodeTables>().Regions)
        .AddSingleton(provider => provider.GetRequiredService<CodeTables>().Industries);

    private static IServiceCollection AddChanges(this IServiceCollection services) => services
        .AddSingleton(provider => ParticipationOf(provider.GetRequiredService<PlatformSettings>()))
        .AddSingleton<RoundKeys>()
        .AddSingleton<JoinLimit>()
        .AddSingleton<ParticipationSteps>()
        .AddSingleton<ParticipationPrivacy>()
        .AddSingleton(_ => new PublishedSignal(new EventSignal()))
        .AddSingleton<EventCursors>()
        .AddSingleton<EventFeed>()
        .AddSingleton<Judge>()
        .AddSingleton<Evaluations>()
        .AddSingleton<EnterpriseChanges>()
        .AddSingleton<EnterpriseImport>()
        .AddSingleton<NegotiationSteps>()
        .AddSingleton<OpinionSteps>()
        .AddSingleton<SupervisionSteps>()
        .AddSingleton<ServiceSteps>()
        .AddSingleton<IdempotencyHashes>()
        .AddSingleton<IdempotentMutations>();

    private static IServiceCollection AddRegistry(this IServiceCollection services) => services
        .AddSingleton<SchemaRegistry>()
        .AddSingleton<UsageRecorder>()
        .AddSingleton<UsageStore>()
        .AddSingleton<UsageWriter>();

    private static IServiceCollection AddIndex(this IServiceCollection services) => services
        .AddSingleton(provider => CatalogueLibrary.Read(PackageFiles.Indicators, EarlierCatalogues(provider.GetRequiredService<PlatformSettings>())))
        .AddSingleton<DataVersions>()
        .AddSingleton<IndexBoards>()
        .AddSingleton<RegionBoards>()
        .AddSingleton<IndexAhead>()
        .AddSingleton<DeliveryIntake>()
        .AddSingleton<DeliveryFiles>()
        .AddSingleton<BulkDelivery>()
        .AddSingleton<DeliveryLedger>();

    private static string? EarlierCatalogues(PlatformSettings settings) =>
        settings.EarlierCatalogues ?? (settings.SampleCounty ? PackageFiles.SampleCatalogues : null);

    private static ParticipationSettings ParticipationOf(PlatformSettings settings) =>
        new(settings.SmallestOpinionGroup, settings.ScanCodeValidity, settings.JoinsPerMinute, settings.PublicUrl.TrimEnd('/'));

    private static GraphQLServer NewServer(IServiceProvider provider)
    {
        var logger = provider.GetRequiredService<ILogger<GraphQLServer>>();
        var (rules, database) = (new CallerRowRules(), provider.GetRequiredService<ReadDatabase>());
        var reading = provider.GetRequiredService<PlannedReading>();
        var aggregates = new AggregateFields(
            new AggregateReading(PlannedFields.Catalogue, rules, database, provider.GetRequiredService<PlatformSettings>()),
            provider.GetRequiredService<RegionTree>(),
            provider.GetRequiredService<IndustryClassification>());
        var schema = PlatformSchema.Bind(
            SchemaFiles.Load(), reading, aggregates, provider.GetRequiredService<SchemaTexts>(), provider.GetRequiredService<IdempotentMutations>());
        var gate = new OperationGate(provider.GetRequiredService<UsageRecorder>(), provider.GetRequiredService<GraphQLSettings>());
        return new GraphQLServer(schema, ServerOptions.From(provider.GetRequiredService<GraphQLSettings>(), gate, logger));
    }
}
