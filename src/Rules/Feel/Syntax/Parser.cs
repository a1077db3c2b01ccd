using Platform.Rules.Feel.Types;

namespace Platform.Rules.Feel.Syntax;

/// <summary>Recursive descent over the tokens of one text, by operator precedence; one partial file a grammar section.</summary>
internal sealed partial class Parser
{
    private readonly Token[] _tokens;
    private readonly FeelLimits _limits;
    private readonly List<FeelProblem> _notes;
    private readonly Dictionary<ContextType, NameIndex> _fields = new(ReferenceEqualityComparer.Instance);
    private SymbolTable _symbols;
    private FeelType _inputType;
    private int _inputReads;
    private int _index;
    private int _nesting;

    private Parser(Token[] tokens, List<FeelProblem> notes, SymbolTable symbols, FeelType inputType, FeelLimits limits)
    {
        _tokens = tokens;
        _notes = notes;
        _symbols = symbols;
        _inputType = inputType;
        _limits = limits;
    }

    internal IReadOnlyList<FeelProblem> Notes => [.. _notes.OrderBy(note => note.Span.Start)];

    private Token Current => _tokens[_index];

    private ReadOnlySpan<Token> Rest => _tokens.AsSpan(_index);

    internal static Parser Start(string text, SymbolTable symbols, FeelType inputType, FeelLimits limits)
    {
        if (text.Length > limits.MaxLength)
        {
            throw new FeelSyntaxException(
                FeelProblemKind.ExpressionTooLong, new Span(0, text.Length), Plain(text.Length), Plain(limits.MaxLength));
        }

        var (tokens, notes) = Lexer.Read(text);
        return new Parser(tokens, [.. notes], symbols, inputType, limits);
    }

    internal FeelExpression WholeExpression()
    {
        var expression = ParseExpression();
        Expect(TokenKind.End, "the end");
        return expression;
    }

    // Rule 1.
    private FeelExpression ParseExpression()
    {
        Enter();
        var expression = ParseBinary(Precedence.Disjunction);
        Leave();
        return expression;
    }

    private Token Peek(int offset) => _tokens[Math.Min(_index + offset, _tokens.Length - 1)];

    private Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
        {
            _index++;
        }

        return token;
    }

    private bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        Take();
        return true;
    }

    private Token Expect(TokenKind kind, string what) => Current.Kind == kind ? Take() : throw Unexpected(what);

    private void ExpectWord(string word)
    {
        if (!Current.Is(word))
        {
            throw Unexpected($"'{word}'");
        }

        Take();
    }

    private FeelSyntaxException Unexpected(string expected) => Current.Kind == TokenKind.End
        ? new FeelSyntaxException(FeelProblemKind.UnexpectedEnd, Current.Span, expected)
        : new FeelSyntaxException(FeelProblemKind.UnexpectedToken, Current.Span, Current.Text, expected);

    private void Enter()
    {
        if (++_nesting > _limits.MaxNesting)
        {
            throw new FeelSyntaxException(FeelProblemKind.ExpressionTooDeep, Current.Span, Plain(_limits.MaxNesting));
        }
    }

    private void Leave() => _nesting--;

    private T Checked<T>(T node)
        where T : FeelExpression =>
        node.Height <= _limits.MaxHeight
            ? node
            : throw new FeelSyntaxException(FeelProblemKind.ExpressionTooDeep, node.Span, Plain(_limits.MaxHeight));

    private Span Since(Span start) => start.Through(_tokens[Math.Max(0, _index - 1)].Span);

    private static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
