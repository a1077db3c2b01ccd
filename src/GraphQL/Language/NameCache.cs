using System.Text;

namespace Platform.GraphQL.Language;

/// <summary>Lets the repeated names of one document share their strings.</summary>
internal sealed class NameCache
{
    private const int Size = 64;
    private readonly string?[] _names = new string?[Size];

    internal string Get(ReadOnlySpan<byte> name)
    {
        var hash = 17;
        foreach (var unit in name)
        {
            hash = (hash * 31) + unit;
        }

        ref var slot = ref _names[hash & (Size - 1)];
        if (slot is null || !Ascii.Equals(name, slot))
        {
            slot = Encoding.ASCII.GetString(name);
        }

        return slot;
    }
}
