using Platform.Rules.Feel.Types;

namespace Platform.Rules.Feel.Syntax;

/// <summary>Declared names with their types, found by longest match (10.3.1.3).</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<DeclaredName>> _byFirstToken = new(StringComparer.Ordinal);

    internal void Add(string name, FeelType type)
    {
        if (NamePattern.Of(name) is not { } pattern)
        {
            return;
        }

        if (!_byFirstToken.TryGetValue(pattern.First, out var sameStart))
        {
            _byFirstToken[pattern.First] = sameStart = [];
        }

        sameStart.RemoveAll(declared => declared.Name == name);
        sameStart.Add(new DeclaredName(name, type, pattern));
    }

    internal DeclaredName? LongestMatch(ReadOnlySpan<Token> tokens)
    {
        DeclaredName? longest = null;
        foreach (var declared in _byFirstToken.GetValueOrDefault(tokens[0].Text, []))
        {
            if (declared.Pattern.Length > (longest?.Pattern.Length ?? 0) && declared.Pattern.Matches(tokens))
            {
                longest = declared;
            }
        }

        return longest;
    }
}

/// <param name="Name">As declared.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Pattern">Its tokens.</param>
internal sealed record DeclaredName(string Name, FeelType Type, NamePattern Pattern);
