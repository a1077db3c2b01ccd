using Platform.Rules.Feel.Types;

namespace Platform.Rules.Feel.Syntax;

/// <summary>
/// The names and types that a text may use (10.3.1.3 and 10.3.2.11). Immutable; a table with more names is a new one
/// whose names hide those of the table it came from.
/// </summary>
public sealed class SymbolTable
{
    private readonly SymbolTable? _outer;
    private readonly NameIndex _names = new();
    private readonly NameIndex _types = new();

    private SymbolTable(SymbolTable? outer) => _outer = outer;

    /// <summary>The built-in functions and types and nothing else.</summary>
    public static SymbolTable BuiltIn { get; } = CreateBuiltIn();

    /// <summary>A table with further names.</summary>
    /// <param name="names">Names with their types; of equal names the last counts.</param>
    public SymbolTable WithNames(IEnumerable<KeyValuePair<string, FeelType>> names)
    {
        var table = new SymbolTable(this);
        foreach (var (name, type) in names)
        {
            table._names.Add(name, type);
        }

        return table;
    }

    /// <summary>A table with further types.</summary>
    /// <param name="types">Types under their names; of equal names the last counts.</param>
    public SymbolTable WithTypes(IEnumerable<KeyValuePair<string, FeelType>> types)
    {
        var table = new SymbolTable(this);
        foreach (var (name, type) in types)
        {
            table._types.Add(name, type);
        }

        return table;
    }

    /// <summary>A table that the parser extends while it reads a context, whose later entries see the earlier.</summary>
    internal SymbolTable Open() => new(this);

    internal void Declare(string name, FeelType type) => _names.Add(name, type);

    internal DeclaredName? LongestName(ReadOnlySpan<Token> tokens) => Longest(table => table._names, tokens);

    internal DeclaredName? LongestType(ReadOnlySpan<Token> tokens) => Longest(table => table._types, tokens);

    private DeclaredName? Longest(Func<SymbolTable, NameIndex> index, ReadOnlySpan<Token> tokens)
    {
        DeclaredName? longest = null;
        for (var table = this; table is not null; table = table._outer)
        {
            var match = index(table).LongestMatch(tokens);
            if (match is not null && match.Pattern.Length > (longest?.Pattern.Length ?? 0))
            {
                longest = match;
            }
        }

        return longest;
    }

    private static SymbolTable CreateBuiltIn() =>
        new SymbolTable(null).WithTypes(TypeNames.Complete).WithNames(Functions.BuiltInFunctions.Types);
}
