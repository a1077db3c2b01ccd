using System.Buffers;
using System.Text;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Requests;

namespace Platform.GraphQL.Tests.Introspection;

/// <summary>The answer to an introspection is kept, and sent from where it is kept.</summary>
public sealed class BorrowedAnswerTests
{
    private const string Query = "{ __schema { types { name description fields { name description args { name type { name ofType { name } } } } } } }";

    // Hundreds of fields, so that the answer is worth borrowing.
    private static readonly TestServer Server = new(
        $"type Query {{ {string.Join(' ', Enumerable.Range(0, 300).Select(n => $"\"The {n}th value.\" value{n}: Int"))} }}",
        binder => Enumerable.Range(0, 300).Aggregate(binder, (bound, n) => bound.BindField($"Query.value{n}", _ => n)));

    [Fact]
    public async Task KeptAnswer_ToABorrowingOutput_IsTheSameBytesAndNotCopied()
    {
        var first = await Server.AskAsync(Query);
        using var response = await Server.Server.ExecuteAsync(GraphQLRequest.FromQuery(Query), new RequestContext(), CancellationToken.None);
        var output = new Borrower();

        response.Result.WriteTo(output);

        Assert.InRange(output.Piece.Length, 16 * 1024, int.MaxValue);
        Assert.Equal(first, output.Text);
        Assert.Equal("{\"data\":", Encoding.UTF8.GetString(output.Own.WrittenSpan[..output.Position]));
    }

    private sealed class Borrower : IBorrowingBufferWriter
    {
        public ArrayBufferWriter<byte> Own { get; } = new();

        public int Position { get; private set; }

        public ReadOnlyMemory<byte> Piece { get; private set; }

        public string Text => Encoding.UTF8.GetString([.. Own.WrittenSpan[..Position], .. Piece.Span, .. Own.WrittenSpan[Position..]]);

        public void Borrow(ReadOnlyMemory<byte> piece) => (Position, Piece) = (Own.WrittenCount, piece);

        public void Advance(int count) => Own.Advance(count);

        public Memory<byte> GetMemory(int sizeHint = 0) => Own.GetMemory(sizeHint);

        public Span<byte> GetSpan(int sizeHint = 0) => Own.GetSpan(sizeHint);
    }
}
