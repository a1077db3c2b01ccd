using System.Diagnostics;
using System.Reflection;
using Platform.Api.Aggregates;
using Platform.Api.Data.Planning;
using Platform.Api.Identity;
using Platform.Domain.Indicators.Catalogues;
using Platform.Domain.Participation;
using Platform.Domain.Statutes;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.Api.GraphQL;

/// <summary>Binds the platform's code to its contract; the platform does not start while anything does not fit.</summary>
internal static class PlatformSchema
{
    /// <exception cref="SchemaBindingException">Every mismatch between schema and code.</exception>
    public static ExecutableSchema Bind(
        Schema schema, PlannedReading reading, AggregateFields aggregates, SchemaTexts texts, MutationInterceptor? interceptor = null)
    {
        var binder = new SchemaBinder(schema)
            .AddAssembly(Assembly.GetExecutingAssembly())
            .BindObject<EmployerView>(nameof(EmployerView))
            .BindObject<ShownOpinion>(nameof(ShownOpinion))
            .BindObject<ContentItem>(nameof(ContentItem))
            .BindObject<LocalizedText>(nameof(LocalizedText))
            .UseDescriptions(texts.Describe)
            .UseGuard(new RoleGuard());
        foreach (var (coordinate, root) in PlannedFields.Roots)
        {
            binder.BindSubtree(coordinate, reading.ResolverFor(root));
        }

        if (interceptor is not null)
        {
            binder.UseInterceptor(interceptor);
        }

        binder.BindSubtree("Query.node", new NodeResolver(reading));
        binder.BindSubtree("Query.nodes", new NodesResolver(reading));
        foreach (var type in PlannedFields.Catalogue.Types)
        {
            BindPlanned(binder, schema, type);
            BindWhole(binder, schema, $"{type.Name}Connection");
            BindWhole(binder, schema, $"{type.Name}Edge");
        }

        BindWhole(binder, schema, "PageInfo");
        aggregates.Bind(binder);

        return binder.Bind();
    }

    // A planned field is written by its statement; the executor never comes to it. What neither a plan nor a resolver
    // knows stays unbound, and the binder names it.
    private static void BindPlanned(SchemaBinder binder, Schema schema, PlannedType type)
    {
        if (schema.Types.Find(type.Name) is not ObjectType declared)
        {
            return;
        }

        foreach (var field in declared.Fields.Where(field => type.Fields.GetValueOrDefault(field.Name) is not (null or DeferredField)))
        {
            BindUnreachable(binder, type.Name, field);
        }
    }

    // Connections, edges and page information have no code at all: plans write them.
    private static void BindWhole(SchemaBinder binder, Schema schema, string type)
    {
        foreach (var field in schema.Types.Find(type) is ObjectType declared ? declared.Fields.AsEnumerable() : [])
        {
            BindUnreachable(binder, type, field);
        }
    }

    private static void BindUnreachable(SchemaBinder binder, string type, FieldDefinition field) =>
        binder.BindField($"{type}.{field.Name}", _ => throw new UnreachableException($"{type}.{field.Name} is read by a plan."));
}
