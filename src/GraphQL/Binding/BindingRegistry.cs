using Platform.GraphQL.Types;

namespace Platform.GraphQL.Binding;

/// <summary>What is known of a binding while it is made.</summary>
internal sealed class BindingRegistry
{
    private readonly Dictionary<ObjectType, Type> _clrTypes = [];

    internal BindingRegistry(Schema schema, ScalarRepresentations scalars, bool resolvesTypes)
    {
        Schema = schema;
        Scalars = scalars;
        ResolvesTypes = resolvesTypes;
        Enums = new EnumTables(Mismatches);
        Results = new ResultBinder(this);
        Inputs = new InputBinder(this);
    }

    internal Schema Schema { get; }

    internal MismatchList Mismatches { get; } = new();

    internal ScalarRepresentations Scalars { get; }

    internal EnumTables Enums { get; }

    internal ResultBinder Results { get; }

    internal InputBinder Inputs { get; }

    /// <summary>Whether the host names the types of values whose C# types do not tell.</summary>
    internal bool ResolvesTypes { get; }

    /// <summary>The object types whose values subtree resolvers deliver, so that they need no C# type.</summary>
    internal HashSet<ObjectType> ProvidedTypes { get; } = [];

    internal IReadOnlyDictionary<ObjectType, Type> ClrTypes => _clrTypes;

    internal Type? ClrTypeOf(ObjectType type) => _clrTypes.GetValueOrDefault(type);

    internal bool IsRoot(ObjectType type) =>
        Enum.GetValues<Language.OperationType>().Any(operation => ReferenceEquals(Schema.RootType(operation), type));

    internal void BindType(ObjectType type, Type clr)
    {
        if (_clrTypes.TryGetValue(type, out var bound) && bound != clr)
        {
            Mismatches.Report(
                Errors.BindingErrors.TypeBoundTwice, type, clr,
                ("type", type), ("first", MemberNames.Describe(bound)), ("second", MemberNames.Describe(clr)));
            return;
        }

        if (_clrTypes.FirstOrDefault(entry => entry.Value == clr && entry.Key != type).Key is { } other)
        {
            Mismatches.Report(
                Errors.BindingErrors.ClrBoundTwice, type, clr, ("clr", MemberNames.Describe(clr)), ("first", other), ("second", type));
            return;
        }

        _clrTypes[type] = clr;
    }
}
