using System.Text;
using Platform.Rules.Feel.Types;

namespace Platform.Rules.Feel.Syntax;

internal sealed partial class Parser
{
    private static readonly NameIndex BuiltInProperties = IndexOf(["time offset", "start included", "end included"]);

    /// <summary>Greater than 0 while names may also be keys of a context whose keys are not known.</summary>
    private int _openScopes;

    // 10.3.1.3: the longest declared name wins, whatever spaces, symbols or keywords it holds.
    private Name? TryDeclaredName()
    {
        if (Current.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Question or TokenKind.Other)
            || _symbols.LongestName(Rest) is not { } declared
            || (declared.Pattern.Length == 1 && (Current.Kind != TokenKind.Word || IsReserved(_index) || IsLiteral(Current.Text))))
        {
            return null;
        }

        return new Name(declared.Name, Skip(declared.Pattern.Length), declared.Type);
    }

    // No two names stand side by side in FEEL, so the words up to the next symbol or keyword are one name.
    private Name ParseUndeclaredName()
    {
        if (IsReserved(_index))
        {
            throw Unexpected("an expression");
        }

        var start = Current.Span;
        var name = JoinWords();
        if (_openScopes == 0)
        {
            _notes.Add(new FeelProblem(FeelProblemKind.UnresolvedName, Since(start), [name]));
        }

        return new Name(name, Since(start), FeelType.Any);
    }

    // Rule 43: what follows the dot. Keys of a known context and built-in properties may hold symbols and spaces.
    private string ParseProperty(FeelType source)
    {
        var known = FieldsOf(source)?.LongestMatch(Rest) ?? BuiltInProperties.LongestMatch(Rest);
        if (known is not null)
        {
            Skip(known.Pattern.Length);
            return known.Name;
        }

        return Current.Kind == TokenKind.Word ? JoinWords() : throw Unexpected("the name of a property");
    }

    private NameIndex? FieldsOf(FeelType source)
    {
        if (StaticTypes.ElementOf(source) is not ContextType { Fields.Count: > 0 } context)
        {
            return null;
        }

        if (!_fields.TryGetValue(context, out var index))
        {
            _fields[context] = index = IndexOf(context.Fields.Select(field => field.Name));
        }

        return index;
    }

    private static NameIndex IndexOf(IEnumerable<string> names)
    {
        var index = new NameIndex();
        foreach (var name in names)
        {
            index.Add(name, FeelType.Any);
        }

        return index;
    }

    private string JoinWords()
    {
        var name = new StringBuilder(Take().Text);
        while (Current.Kind is TokenKind.Word or TokenKind.Number && !IsReserved(_index))
        {
            name.Append(Current.Gap ? " " : "").Append(Take().Text);
        }

        return name.ToString();
    }

    /// <summary>A name at its declaration: everything up to the token that ends it.</summary>
    private string ReadName(TokenKind end, string what, string endWord = "")
    {
        var name = new StringBuilder();
        while (Current.Kind != end || (endWord.Length > 0 && Current.Text != endWord))
        {
            if (!IsNameToken(Current.Kind))
            {
                throw Unexpected(name.Length == 0 ? what : endWord.Length > 0 ? $"'{endWord}'" : "':'");
            }

            name.Append(name.Length > 0 && Current.Gap ? " " : "").Append(Take().Text);
        }

        return name.Length > 0 ? name.ToString() : throw Unexpected(what);
    }

    // Rule 30: the symbols that may stand inside a name, and what may start a part of it.
    private static bool IsNameToken(TokenKind kind) =>
        kind is TokenKind.Word or TokenKind.Number or TokenKind.Question or TokenKind.Other
            or TokenKind.Dot or TokenKind.Slash or TokenKind.Minus or TokenKind.Plus or TokenKind.Star or TokenKind.StarStar
            or TokenKind.LeftParen or TokenKind.RightParen or TokenKind.Arrow;

    private bool IsReserved(int index) => _tokens[index].Kind == TokenKind.Word && _tokens[index].Text switch
    {
        "and" or "or" or "between" or "in" or "then" or "else" or "return" or "satisfies" => true,
        "instance" => _tokens[Math.Min(index + 1, _tokens.Length - 1)].Is("of"),
        _ => false,
    };

    private static bool IsLiteral(string word) => word is "null" or "true" or "false" or "if" or "for" or "some" or "every" or "function";

    private Span Skip(int tokens)
    {
        var span = _tokens[_index].Span.Through(_tokens[_index + tokens - 1].Span);
        _index += tokens;
        return span;
    }
}
