using System.Diagnostics;
using System.Reflection;
using Platform.Api.Data.Planning;
using Platform.Api.Identity;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Types;

namespace Platform.Api.GraphQL;

/// <summary>Binds the platform's code to its contract; the platform does not start while anything does not fit.</summary>
internal static class PlatformSchema
{
    /// <exception cref="SchemaBindingException">Every mismatch between schema and code.</exception>
    public static ExecutableSchema Bind(Schema schema, PlannedReading reading)
    {
        var binder = new SchemaBinder(schema)
            .AddAssembly(Assembly.GetExecutingAssembly())
            .UseGuard(new RoleGuard());
        foreach (var (coordinate, root) in PlannedFields.Roots)
        {
            binder.BindSubtree(coordinate, reading.ResolverFor(root));
        }

        binder.BindSubtree("Query.node", new NodeResolver(reading));
        binder.BindSubtree("Query.nodes", new NodesResolver(reading));
        foreach (var type in PlannedFields.Catalogue.Types)
        {
            BindPlanned(binder, schema, type);
        }

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
            binder.BindField($"{type.Name}.{field.Name}", _ => throw new UnreachableException($"{field} is read by a plan."));
        }
    }
}
