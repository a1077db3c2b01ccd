using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Domain.Indicators.Regions;

/// <summary>
/// Parts of regions as bytes: a version, the SHA-256 of what follows, and every number as it is in memory, little-endian. Equal parts
/// are equal bytes.
/// </summary>
public static class RegionPartFormat
{
    private const byte Version = 1;
    private const int HeaderLength = 1 + SHA256.HashSizeInBytes;

    /// <summary>Writes parts.</summary>
    /// <param name="parts">In the order in which they are read again.</param>
    public static byte[] Write(IReadOnlyCollection<RegionPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(new byte[HeaderLength]);
        writer.Write(parts.Count);
        foreach (var part in parts)
        {
            Write(writer, part);
        }

        writer.Flush();
        var written = bytes.ToArray();
        written[0] = Version;
        SHA256.HashData(written.AsSpan(HeaderLength), written.AsSpan(1, SHA256.HashSizeInBytes));
        return written;
    }

    /// <summary>Reads parts.</summary>
    /// <param name="bytes">As written.</param>
    /// <returns><see langword="null"/> for bytes of another version of the format, or damaged ones.</returns>
    public static IReadOnlyList<RegionPart>? Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length < HeaderLength + sizeof(int) || bytes[0] != Version
            || !SHA256.HashData(bytes.AsSpan(HeaderLength)).AsSpan().SequenceEqual(bytes.AsSpan(1, SHA256.HashSizeInBytes)))
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, HeaderLength, bytes.Length - HeaderLength), Encoding.UTF8);
        var parts = new RegionPart[reader.ReadInt32()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = ReadPart(reader);
        }

        return parts;
    }

    private static void Write(BinaryWriter writer, RegionPart part)
    {
        writer.Write(part.Code);
        writer.Write(part.Enterprises);
        writer.Write(part.Employees);
        writer.Write(part.Coverage);
        writer.Write(part.Reached);
        Write(writer, part.Totals);
        writer.Write(part.Indicators.Length);
        foreach (var indicator in part.Indicators)
        {
            Write(writer, indicator.Sums);
            writer.Write(indicator.Employees);
            writer.Write(indicator.Enterprises);
            writer.Write(indicator.Present);
        }
    }

    private static RegionPart ReadPart(BinaryReader reader)
    {
        var (code, enterprises) = (reader.ReadString(), reader.ReadInt32());
        var (employees, coverage, reached) = (reader.ReadDouble(), reader.ReadDouble(), reader.ReadInt32());
        var totals = ReadNumbers(reader);
        var indicators = new IndicatorPart[reader.ReadInt32()];
        for (var i = 0; i < indicators.Length; i++)
        {
            indicators[i] = new IndicatorPart(ReadNumbers(reader), reader.ReadDouble(), reader.ReadInt32(), reader.ReadInt32());
        }

        return new RegionPart(code, enterprises, employees, coverage, reached, totals, ImmutableCollectionsMarshal.AsImmutableArray(indicators));
    }

    private static void Write(BinaryWriter writer, ImmutableArray<double> numbers)
    {
        writer.Write(numbers.Length);
        foreach (var number in numbers)
        {
            writer.Write(number);
        }
    }

    private static ImmutableArray<double> ReadNumbers(BinaryReader reader)
    {
        var numbers = new double[reader.ReadInt32()];
        var bytes = MemoryMarshal.AsBytes(numbers.AsSpan());
        reader.BaseStream.ReadExactly(bytes);
        if (!BitConverter.IsLittleEndian)
        {
            var swapped = MemoryMarshal.Cast<double, long>(numbers.AsSpan());
            BinaryPrimitives.ReverseEndianness(swapped, swapped);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }
}
