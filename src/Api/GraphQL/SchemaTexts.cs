using System.Collections.Frozen;
using System.Text.Json;
using Platform.Api.Hosting;

namespace Platform.Api.GraphQL;

/// <summary>The descriptions of the contract in Chinese, by coordinate: <c>schema/zh.json</c>. English stands in the contract itself.</summary>
public sealed class SchemaTexts
{
    private readonly FrozenDictionary<string, string> _chinese;

    private SchemaTexts(IReadOnlyDictionary<string, string> chinese) => _chinese = chinese.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The coordinates that have a text; the schema itself is the empty one.</summary>
    public IEnumerable<string> Coordinates => _chinese.Keys;

    /// <exception cref="InvalidDataException">The file is no list of texts.</exception>
    public static SchemaTexts Load()
    {
        var path = Path.Combine(PackageFiles.Schema, "zh.json");
        return new SchemaTexts(JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(path))
            ?? throw new InvalidDataException($"{path} holds no texts."));
    }

    /// <summary>The description of a coordinate in a language; <see langword="null"/> to keep the contract's own.</summary>
    /// <param name="coordinate">For example <c>Enterprise.name</c>.</param>
    /// <param name="language">A language tag, for example <c>zh-CN</c>.</param>
    public string? Describe(string coordinate, string language) => IsChinese(language) ? _chinese.GetValueOrDefault(coordinate) : null;

    /// <summary>Whether texts in a language are Chinese.</summary>
    public static bool IsChinese(string language) => language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
