using System.Text;

namespace Platform.Rules.Feel.Functions.Patterns;

internal sealed partial class PatternTranslator
{
    // XML Schema part 2, appendix G.4.2: [group], [^group] and [group-[class]].
    private ClassMembers ReadClass()
    {
        if (++_nesting > MaxNesting)
        {
            throw new PatternException("it is nested too deeply", isTooCostly: true);
        }

        Take();
        var isNegated = Current == '^';
        _position += isNegated ? 1 : 0;
        var members = new ClassMembers(isNegated);
        while (Current != ']' || members.IsEmpty)
        {
            if (AtEnd || (Current == ']' && members.IsEmpty))
            {
                throw Refusal("a '[' has no ']' or nothing before it");
            }

            if (Current == '-' && Next == '[')
            {
                Take();
                members.Subtract(ReadClass());
                break;
            }

            ReadMember(members);
        }

        Expect(']');
        _nesting--;
        return members;
    }

    private char Next => _position + 1 < pattern.Length ? pattern[_position + 1] : '\0';

    private void ReadMember(ClassMembers members)
    {
        if (Current == '\\' && !SingleEscapes.Contains(Next, StringComparison.Ordinal))
        {
            Take();
            var isCategory = Current is 'p' or 'P';
            members.Add(ReadMultiCharacterEscape(negatable: false), isCategory && _ignoreCase);
            return;
        }

        var first = ReadClassCharacter(members.IsEmpty);
        if (Current != '-' || Next is ']' or '[')
        {
            members.AddCharacter(first);
            return;
        }

        Take();
        members.AddRange(first, ReadClassCharacter(isFirst: false));
    }

    private string ReadClassCharacter(bool isFirst)
    {
        if (AtEnd || Current is '[' || (Current == '-' && !isFirst && Next != ']'))
        {
            throw Refusal($"'{Current}' must be escaped in a character class");
        }

        if (Current == '\\')
        {
            Take();
            return Take() switch
            {
                'n' => "\n",
                'r' => "\r",
                't' => "\t",
                var escaped => escaped.ToString(),
            };
        }

        var width = char.IsSurrogatePair(pattern, _position) ? 2 : 1;
        _position += width;
        return pattern.Substring(_position - width, width);
    }

    /// <summary>The members of \s, \d, \w, \i, \c, their complements and \p{…}, as they stand inside a class of .NET.</summary>
    private string ReadMultiCharacterEscape(bool negatable)
    {
        var letter = AtEnd ? '\0' : Take();
        return letter switch
        {
            's' => " \\t\\n\\r",
            'S' => "\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x21-\\uFFFF",
            'd' => "\\d",
            'D' => "\\D",
            'w' => "\\p{L}\\p{M}\\p{N}\\p{S}",
            'W' => "\\p{P}\\p{Z}\\p{C}",
            'i' => "_:\\p{L}\\p{Nl}",
            'c' => "_:.\\-\\xB7\\p{L}\\p{M}\\p{Nd}\\p{Nl}",
            'I' when negatable => "^_:\\p{L}\\p{Nl}",
            'C' when negatable => "^_:.\\-\\xB7\\p{L}\\p{M}\\p{Nd}\\p{Nl}",
            'p' or 'P' => ReadCategory(letter),
            _ => throw Refusal($"'\\{letter}' is no escape"),
        };
    }

    private string ReadCategory(char letter)
    {
        Expect('{');
        var end = pattern.IndexOf('}', _position);
        var name = end < 0 ? "" : pattern[_position..end];
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw Refusal($"'\\{letter}' lacks the name of a category");
        }

        _position = end + 1;
        return $"\\{letter}{{{name}}}";
    }

    /// <summary>The members of one class; characters beyond the basic plane become alternatives, since .NET sees two.</summary>
    private sealed class ClassMembers(bool isNegated)
    {
        private readonly StringBuilder _members = new();
        private readonly List<string> _alternatives = [];
        private string _subtracted = "";

        internal bool IsEmpty => _members.Length == 0 && _alternatives.Count == 0;

        /// <summary>Adds members; apart from the others where the flag i must not reach them.</summary>
        internal void Add(string members, bool keepsCase)
        {
            if (keepsCase && !isNegated)
            {
                _alternatives.Add($"(?-i:[{members}])");
                return;
            }

            _members.Append(members);
        }

        internal void AddCharacter(string character)
        {
            if (character.Length == 1)
            {
                _members.Append(Escaped(character[0]));
                return;
            }

            _alternatives.Add(isNegated ? throw Refusal("a negated class cannot hold characters beyond the basic plane") : character);
        }

        internal void AddRange(string first, string last)
        {
            if (first.Length > 1 || last.Length > 1)
            {
                throw Refusal("a range cannot reach beyond the basic plane");
            }

            _members.Append(Escaped(first[0])).Append('-').Append(Escaped(last[0]));
        }

        internal void Subtract(ClassMembers other) => _subtracted = "-" + other.Class;

        /// <summary>The class as .NET writes it; without the characters beyond the basic plane.</summary>
        private string Class => _members.Length == 0 ? "" : $"[{(isNegated ? "^" : "")}{_members}{_subtracted}]";

        /// <summary>The class as an atom that takes a surrogate pair as one character.</summary>
        internal string Atom()
        {
            IEnumerable<string> others = isNegated ? [AnyPair] : _alternatives;
            var alternatives = others.Append(Class).Where(alternative => alternative.Length > 0).ToList();
            return alternatives is [var only] ? only : $"(?:{string.Join('|', alternatives)})";
        }

        private static string Escaped(char c) => $"\\u{(int)c:X4}";
    }
}
