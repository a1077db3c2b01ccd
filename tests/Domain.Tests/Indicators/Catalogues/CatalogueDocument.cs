using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Platform.Domain.Indicators.Catalogues;

namespace Platform.Domain.Tests.Indicators.Catalogues;

/// <summary>The small catalogue with one place changed.</summary>
internal static partial class CatalogueDocument
{
    internal static IndicatorCatalogue Small { get; } = ReadValid(ShippedCatalogues.TestFile("Catalogues/small.json"));

    internal static IndicatorCatalogue ReadValid(string json)
    {
        var reading = CatalogueReader.Read(json, ShippedCatalogues.Units);
        return reading.Catalogue ?? throw new InvalidDataException(string.Join('\n', reading.Problems));
    }

    /// <param name="path">JSON path of an existing parent and an old or new member.</param>
    /// <param name="value">JSON text of the new value, or null to remove the member.</param>
    internal static string With(string path, string? value)
    {
        var root = JsonNode.Parse(ShippedCatalogues.TestFile("Catalogues/small.json"))
            ?? throw new InvalidDataException("small.json is empty.");
        // 1e400 is JSON that no double holds; a node would refuse it, so it goes in as text afterwards.
        var node = value == "1e400" ? "@huge@" : value is null ? null : JsonNode.Parse(value);
        Set(root, [.. Steps().Matches(path).Select(step => step.Value)], node);
        return root.ToJsonString().Replace("\"@huge@\"", "1e400", StringComparison.Ordinal);
    }

    private static void Set(JsonNode node, IReadOnlyList<string> steps, JsonNode? value)
    {
        foreach (var step in steps.SkipLast(1))
        {
            node = (int.TryParse(step, out var place) ? node[place] : node[step])
                ?? throw new InvalidDataException($"There is no {step}.");
        }

        var last = steps[^1];
        if (!int.TryParse(last, out var index))
        {
            SetMember(node.AsObject(), last, value);
        }
        else if (index == node.AsArray().Count)
        {
            node.AsArray().Add(value);
        }
        else
        {
            node.AsArray()[index] = value;
        }
    }

    private static void SetMember(JsonObject node, string name, JsonNode? value)
    {
        node.Remove(name);
        if (value is not null)
        {
            node[name] = value;
        }
    }

    [GeneratedRegex(@"[A-Za-z]+|\d+")]
    private static partial Regex Steps();
}
