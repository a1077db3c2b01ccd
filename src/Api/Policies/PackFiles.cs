using System.Security.Cryptography;
using System.Text;

namespace Platform.Api.Policies;

/// <summary>The documents of a pack: the files of its folder, some of them replaced by texts that were published.</summary>
/// <param name="folder">The folder with <c>pack.json</c>.</param>
/// <param name="replaced">Texts by document, as <see cref="PackDocument"/> names them.</param>
internal sealed class PackFiles(string folder, IReadOnlyDictionary<string, string> replaced)
{
    public static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>Where the calendar lies, relative to the folder; told by the pack's manifest.</summary>
    public string CalendarPath { get; set; } = "";

    /// <summary>The replaced texts, with some more.</summary>
    public IReadOnlyDictionary<string, string> ReplacedWith(IEnumerable<KeyValuePair<string, string>> texts)
    {
        var all = new Dictionary<string, string>(replaced, StringComparer.Ordinal);
        foreach (var (document, text) in texts)
        {
            all[document] = text;
        }

        return all;
    }

    /// <summary>Opens a document.</summary>
    /// <exception cref="IOException">There is neither a text nor a file of it.</exception>
    public Stream Open(string document) =>
        replaced.TryGetValue(document, out var text) ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : File.OpenRead(PathOf(document));

    /// <summary>The text of a document; <see langword="null"/> where there is none.</summary>
    public string? Find(string document) =>
        replaced.TryGetValue(document, out var text) ? text
        : File.Exists(PathOf(document)) ? File.ReadAllText(PathOf(document))
        : null;

    public string PathOf(string document) =>
        Path.GetFullPath(Path.Combine(Folder, document == PackDocument.Calendar ? CalendarPath : document));

    /// <summary>SHA-256 over all documents, hexadecimal.</summary>
    // The calendar lies outside of the folder and decides every deadline: it belongs to what the hash stands for.
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var documents = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Concat(replaced.Keys.Where(document => document != PackDocument.Calendar))
            .Distinct().Order(StringComparer.Ordinal).Append(PackDocument.Calendar);
        foreach (var document in documents)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(document == PackDocument.Calendar ? CalendarPath : document));
            hash.AppendData(replaced.TryGetValue(document, out var text) ? Encoding.UTF8.GetBytes(text) : File.ReadAllBytes(PathOf(document)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
