using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Platform.Api.Import;
using Platform.Domain.Indicators.Deliveries;

namespace Platform.Api.Index.Deliveries;

/// <summary>A delivered file taken apart into rows of text.</summary>
/// <param name="ContentHash">SHA-256 of the file, 64 hexadecimal digits.</param>
/// <param name="Rows">The rows, the header first.</param>
/// <param name="Problems">What cannot be taken apart.</param>
public sealed record DeliveredFile(string ContentHash, IReadOnlyList<DeliveryRow> Rows, IReadOnlyList<DeliveryProblem> Problems)
{
    /// <summary>Takes CSV apart: UTF-8 or GB18030.</summary>
    /// <param name="stream">The file; must be seekable.</param>
    /// <returns>The file, or the problem that it is text in neither encoding.</returns>
    public static async Task<DeliveredFile> FromCsvAsync(Stream stream, CancellationToken cancellation)
    {
        var hash = await HashAsync(stream, cancellation);
        if (await CsvEncoding.DetectAsync(stream, cancellation) is not { } encoding)
        {
            return new DeliveredFile(hash, [], [DeliveryErrors.Broken(0, ImportErrors.Encoding)]);
        }

        var (rows, problems) = (new List<DeliveryRow>(), new List<DeliveryProblem>());
        await foreach (var row in CsvRows.ReadAsync(stream, encoding, cancellation))
        {
            if (row.Error is { } error)
            {
                problems.Add(DeliveryErrors.Broken(row.Line, error));
            }
            else
            {
                rows.Add(new DeliveryRow((int)row.Line, row.Values));
            }
        }

        return new DeliveredFile(hash, rows, problems);
    }

    /// <summary>SHA-256 of a stream's content; the stream is rewound.</summary>
    public static async Task<string> HashAsync(Stream stream, CancellationToken cancellation)
    {
        stream.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
        stream.Position = 0;
        return hash;
    }

    /// <summary>Takes a JSON list of objects by column code apart. Line n is the n-th object, the header has line 0.</summary>
    /// <returns><see langword="null"/> where it is no list.</returns>
    public static DeliveredFile? FromJson(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var items = json.EnumerateArray().ToList();
        var header = items.Where(item => item.ValueKind == JsonValueKind.Object)
            .SelectMany(item => item.EnumerateObject()).Select(member => member.Name).Distinct(StringComparer.Ordinal).ToList();
        var (rows, problems) = (new List<DeliveryRow> { new(0, header) }, new List<DeliveryProblem>());
        for (var place = 0; place < items.Count; place++)
        {
            if (items[place].ValueKind != JsonValueKind.Object)
            {
                problems.Add(DeliveryErrors.NoObject(place + 1));
                continue;
            }

            rows.Add(new DeliveryRow(place + 1, header.ConvertAll(name => items[place].TryGetProperty(name, out var value) ? TextOf(value) : "")));
        }

        return new DeliveredFile(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json.GetRawText()))), rows, problems);
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        _ => value.GetRawText(),
    };
}
