using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>What an executable schema is made of, on its way from the binder.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Executors">An executor for each field of each object type.</param>
/// <param name="TypesByClr">The object types by the C# type bound to each.</param>
/// <param name="ResolveType">Names the object type of a value whose C# type does not tell.</param>
/// <param name="Guard">Decides who may use which fields.</param>
/// <param name="Interceptor">Stands before the resolvers of mutations.</param>
/// <param name="Describe">Gives descriptions in other languages.</param>
internal sealed record ExecutableSchemaParts(
    Schema Schema,
    IReadOnlyDictionary<FieldDefinition, FieldExecutor> Executors,
    IReadOnlyDictionary<Type, ObjectType> TypesByClr,
    Func<object, CompositeType, object?>? ResolveType,
    OperationGuard? Guard,
    MutationInterceptor? Interceptor,
    Func<string, string, string?>? Describe);
