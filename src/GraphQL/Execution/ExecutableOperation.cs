using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Platform.GraphQL.Coercion;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Usage;

namespace Platform.GraphQL.Execution;

/// <summary>An operation of a valid document, compiled as far as is possible without variables, and its compiled variants.</summary>
internal sealed class ExecutableOperation
{
    private const int MostVariants = 32;
    private readonly Dictionary<(ulong Mask, bool Delivers), CompiledOperation> _variants = [];
    private readonly Lock _lock = new();
    private CompiledOperation? _only;
    private CompiledOperation? _onlyIncremental;

    internal ExecutableOperation(
        ExecutableSchema schema,
        OperationDefinitionNode node,
        ObjectType rootType,
        FrozenDictionary<string, FragmentDefinitionNode> fragments)
    {
        Schema = schema;
        Node = node;
        RootType = rootType;
        Fragments = fragments;
        Variables = new OperationVariables(schema.Schema, node.Variables);
        Conditions = Conditions.Find(node, Fragments, Variables);
    }

    internal ExecutableSchema Schema { get; }

    internal OperationDefinitionNode Node { get; }

    internal ObjectType RootType { get; }

    internal FrozenDictionary<string, FragmentDefinitionNode> Fragments { get; }

    internal OperationVariables Variables { get; }

    internal Conditions Conditions { get; }

    /// <summary>What of the schema the operation uses. The same list for every request.</summary>
    [field: AllowNull, MaybeNull]
    internal IReadOnlyList<string> Coordinates => field ??= UsedCoordinates.Of(Schema.Schema, Node, Fragments.Values);

    /// <summary>The operation without its values. The same object for every request.</summary>
    [field: AllowNull, MaybeNull]
    internal OperationSignature Signature => field ??= OperationSignature.Of(Node, Fragments);

    /// <summary>The operation under the conditions of one request.</summary>
    /// <param name="values">The variables.</param>
    /// <param name="acceptsParts">Whether the response may come in parts, if the operation wants that.</param>
    /// <exception cref="Errors.GraphQLRequestException">A condition has no value, or null.</exception>
    internal CompiledOperation Compile(VariableValues values, bool acceptsParts)
    {
        var delivers = acceptsParts && Conditions.HasIncrementalParts && Node.Operation != OperationType.Subscription;
        if (Conditions.Count == 0)
        {
            return delivers ? CompileOnly(ref _onlyIncremental, true) : CompileOnly(ref _only, false);
        }

        var mask = Conditions.MaskOf(values);
        lock (_lock)
        {
            return _variants.TryGetValue((mask, delivers), out var variant) ? variant : Add(mask, delivers);
        }
    }

    // If two requests compile at the same time, one result is kept, so that plans stay with one object.
    private CompiledOperation CompileOnly(ref CompiledOperation? place, bool delivers)
    {
        if (place is { } known)
        {
            return known;
        }

        var compiled = new CompiledOperation(this, mask: 0, delivers);
        return Interlocked.CompareExchange(ref place, compiled, null) ?? compiled;
    }

    // With many conditions there may be more variants than are worth keeping; the surplus is compiled for its request alone.
    private CompiledOperation Add(ulong mask, bool delivers)
    {
        var variant = new CompiledOperation(this, mask, delivers);
        if (_variants.Count < MostVariants)
        {
            _variants.Add((mask, delivers), variant);
        }

        return variant;
    }
}
