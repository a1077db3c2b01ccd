using System.Collections.Immutable;
using Platform.GraphQL.Errors;

namespace Platform.GraphQL.Language;

/// <summary>
/// Recursive descent over the tokens of one document; one method a production. This file holds what every production uses.
/// </summary>
internal ref partial struct Parser
{
    private readonly ParserOptions _options;
    private readonly NameCache _names = new();
    private Lexer _lexer;
    private Token _token;
    private int _lastEnd;
    private int _tokenCount;
    private int _depth;

    internal Parser(SourceText source, ParserOptions options)
    {
        _options = options;
        _lexer = new Lexer(source);
        if (source.Utf8.Length > options.MaxBytes)
        {
            throw _lexer.Failure(SyntaxErrors.TooManyBytes, 0, ("actual", source.Utf8.Length), ("limit", options.MaxBytes));
        }

        Advance();
    }

    internal delegate T Production<out T>(ref Parser parser);

    internal T ParseWhole<T>(Production<T> production)
    {
        var result = production(ref this);
        Expect(TokenKind.EndOfFile);
        return result;
    }

    private readonly Location LocationFrom(int start) => new(_lexer.Source, start, _lastEnd);

    private void Advance()
    {
        _lastEnd = _token.End;
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokenCount > _options.MaxTokens)
        {
            throw _lexer.Failure(SyntaxErrors.TooManyTokens, _token.Start, ("limit", _options.MaxTokens));
        }
    }

    private readonly Token LookAhead()
    {
        var lexer = _lexer;
        return lexer.Next();
    }

    private readonly bool Peek(TokenKind kind) => _token.Kind == kind;

    private readonly bool PeekDescription() => _token.Kind is TokenKind.String or TokenKind.BlockString;

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
        {
            throw ExpectedButFound(Token.Describe(kind));
        }

        if (kind != TokenKind.EndOfFile)
        {
            Advance();
        }

        return token;
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private readonly bool PeekKeyword(ReadOnlySpan<byte> keyword) => IsKeyword(_token, keyword);

    private readonly bool IsKeyword(Token token, ReadOnlySpan<byte> keyword) =>
        token.Kind == TokenKind.Name && _lexer.TextOf(token).SequenceEqual(keyword);

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!PeekKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw ExpectedButFound($"\"{System.Text.Encoding.UTF8.GetString(keyword)}\"");
        }
    }

    private readonly GraphQLSyntaxException ExpectedButFound(string expected) =>
        _lexer.Failure(SyntaxErrors.Expected, _token.Start, ("expected", expected), ("found", _lexer.Describe(_token)));

    private readonly GraphQLSyntaxException Unexpected(Token token) =>
        _lexer.Failure(SyntaxErrors.Unexpected, token.Start, ("found", _lexer.Describe(token)));

    // Zero or more between brackets that must be there.
    private ImmutableArray<T> Any<T>(TokenKind open, Production<T> production, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        while (!Skip(close))
        {
            items.Add(production(ref this));
        }

        return items.DrainToImmutable();
    }

    // One or more between brackets that must be there.
    private ImmutableArray<T> Many<T>(TokenKind open, Production<T> production, TokenKind close)
    {
        Expect(open);
        return UntilClosed(production, close);
    }

    // One or more between brackets, or nothing at all.
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Production<T> production, TokenKind close) =>
        Skip(open) ? UntilClosed(production, close) : [];

    private ImmutableArray<T> UntilClosed<T>(Production<T> production, TokenKind close)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(production(ref this));
        }
        while (!Skip(close));

        return items.DrainToImmutable();
    }

    // One or more with a delimiter between them and, optionally, in front.
    private ImmutableArray<T> DelimitedMany<T>(TokenKind delimiter, Production<T> production)
    {
        Skip(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(production(ref this));
        }
        while (Skip(delimiter));

        return items.DrainToImmutable();
    }

    private void Descend()
    {
        if (++_depth > _options.MaxDepth)
        {
            throw _lexer.Failure(SyntaxErrors.TooDeep, _token.Start, ("limit", _options.MaxDepth));
        }
    }

    private void Ascend() => _depth--;

    // https://spec.graphql.org/September2025/#Name
    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(LocationFrom(token.Start), _names.Get(_lexer.TextOf(token)));
    }
}
