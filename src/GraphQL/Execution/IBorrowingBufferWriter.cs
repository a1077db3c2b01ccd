using System.Buffers;

namespace Platform.GraphQL.Execution;

/// <summary>
/// An output that keeps large pieces of memory where they are instead of copying them. They are valid as long as the result that wrote
/// them is not disposed of.
/// </summary>
public interface IBorrowingBufferWriter : IBufferWriter<byte>
{
    /// <summary>Puts a piece after what was written so far.</summary>
    /// <param name="piece">UTF-8; not to be changed.</param>
    void Borrow(ReadOnlyMemory<byte> piece);
}
