using Platform.Rules.Feel.Values;

namespace Platform.Rules.Feel.Runtime;

/// <summary>Names and their values at one place of an expression (10.3.2.11); inner scopes hide outer ones.</summary>
internal abstract class Scope(Scope? outer)
{
    internal static Scope Empty { get; } = new ContextScope(null, FeelContext.Empty);

    /// <summary>The value of a name; null where no scope has it.</summary>
    internal FeelValue? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.FindHere(name) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The value under test, <c>?</c>; null outside a test.</summary>
    internal FeelValue? FindInput() => Find(InputScope.Key);

    private Scope? Outer { get; } = outer;

    private protected abstract FeelValue? FindHere(string name);
}

/// <summary>The entries of a context.</summary>
internal sealed class ContextScope(Scope? outer, FeelContext context) : Scope(outer)
{
    private protected override FeelValue? FindHere(string name) => context.Find(name);
}

/// <summary>Names that are added while a context is evaluated.</summary>
internal sealed class GrowingScope(Scope? outer) : Scope(outer)
{
    private readonly Dictionary<string, FeelValue> _values = new(StringComparer.Ordinal);

    internal void Add(string name, FeelValue value) => _values[name] = value;

    private protected override FeelValue? FindHere(string name) => _values.GetValueOrDefault(name);
}

/// <summary>One variable of a loop.</summary>
internal sealed class VariableScope(Scope? outer, string variable) : Scope(outer)
{
    internal required FeelValue Value { get; init; }

    private protected override FeelValue? FindHere(string name) => name == variable ? Value : null;
}

/// <summary>The element under a filter (10.3.2.5): its entries if it is a context, then <c>item</c>.</summary>
internal sealed class ItemScope(Scope? outer, FeelValue item) : Scope(outer)
{
    private protected override FeelValue? FindHere(string name) =>
        (item as FeelContext)?.Find(name) ?? (name == "item" ? item : null);
}

/// <summary>The value under test.</summary>
internal sealed class InputScope(Scope? outer, FeelValue input) : Scope(outer)
{
    /// <summary>No name can be written so.</summary>
    internal const string Key = "?";

    private protected override FeelValue? FindHere(string name) => name == Key ? input : null;
}
