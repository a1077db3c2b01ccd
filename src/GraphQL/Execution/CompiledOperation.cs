using System.Collections.Immutable;
using Platform.GraphQL.Cost;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Execution;

/// <summary>
/// An operation under one mask of its conditions. The selections below the root are compiled when they are first needed, since
/// with abstract types most combinations never occur.
/// </summary>
internal sealed class CompiledOperation
{
    private readonly ExecutableOperation _source;
    private readonly ulong _mask;
    private int _argumentSlots;
    private CostExpression? _cost;

    internal CompiledOperation(ExecutableOperation source, ulong mask, bool deliversIncrementally)
    {
        _source = source;
        _mask = mask;
        DeliversIncrementally = deliversIncrementally;
        Root = OperationCompiler.Collect(this, source.RootType, source.Node.SelectionSet);
        Guarded = GuardedFields.Find(this, source.Node.SelectionSet);
        IsIntrospectionOnly = source.Variables.Items.Length == 0
            && !deliversIncrementally
            && Root.Items.All(field => field.Definition.Name.StartsWith("__", StringComparison.Ordinal));
    }

    internal ExecutableSchema Schema => _source.Schema;

    internal IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments => _source.Fragments;

    internal OperationVariables Variables => _source.Variables;

    internal OperationType Kind => _source.Node.Operation;

    internal ObjectType RootType => _source.RootType;

    internal SelectionSet Root { get; }

    internal IReadOnlyList<string> Coordinates => _source.Coordinates;

    internal Usage.OperationSignature Signature => _source.Signature;

    /// <summary>Whether <c>@defer</c> and <c>@stream</c> are obeyed, rather than delivered at once.</summary>
    internal bool DeliversIncrementally { get; }

    /// <summary>The uses of fields that the schema's guard wants to check.</summary>
    internal ImmutableArray<FieldUse> Guarded { get; }

    /// <summary>Whether the answer depends on the schema and the reader's language alone.</summary>
    internal bool IsIntrospectionOnly { get; }

    /// <summary>Answers to introspection, by language.</summary>
    internal System.Collections.Concurrent.ConcurrentDictionary<string, byte[]> Answers { get; } = new();

    /// <summary>How many fields have arguments that differ from request to request, as far as is known yet.</summary>
    internal int ArgumentSlots => Volatile.Read(ref _argumentSlots);

    /// <summary>The price of the operation; it is made when it is first asked for.</summary>
    internal CostExpression Price(CostModel model) => _cost ??= CostExpression.Of(model, Root);

    internal int TakeArgumentSlot() => Interlocked.Increment(ref _argumentSlots) - 1;

    internal bool Includes(ImmutableArray<DirectiveNode> directives) =>
        directives.IsEmpty || _source.Conditions.IsIncluded(directives, _mask);

    /// <summary>Whether a <c>@defer</c> or <c>@stream</c> is to be obeyed.</summary>
    internal bool IsActive(DirectiveNode directive) => _source.Conditions.IsActive(directive, _mask);
}
