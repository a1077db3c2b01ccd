using System.Security.Cryptography;
using System.Text;

namespace Platform.GraphQL.Requests;

/// <summary>
/// Documents that requests may refer to by their SHA-256 hash: those that the host adds beforehand and, if permitted, those that
/// clients register by sending hash and document together. Safe to use from several threads.
/// </summary>
public sealed class PersistedDocuments
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _trusted = new(StringComparer.OrdinalIgnoreCase);
    private readonly LruCache<string, byte[]> _registered;

    /// <summary>Makes an empty collection.</summary>
    /// <param name="allowsRegistration">Whether clients may register documents. On by default.</param>
    /// <param name="size">Most documents that clients can have registered at a time; 1,000 by default.</param>
    public PersistedDocuments(bool allowsRegistration = true, int size = 1_000)
    {
        AllowsRegistration = allowsRegistration;
        _registered = new LruCache<string, byte[]>(size, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether clients may register documents.</summary>
    public bool AllowsRegistration { get; }

    /// <summary>The hash of a document, 64 lower-case hexadecimal digits.</summary>
    /// <param name="utf8">The document.</param>
    public static string HashOf(ReadOnlySpan<byte> utf8) => Convert.ToHexStringLower(SHA256.HashData(utf8));

    /// <summary>Adds a document of the host's own. To be called before requests are served.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Its hash.</returns>
    public string Add(string document)
    {
        var utf8 = Encoding.UTF8.GetBytes(document);
        var hash = HashOf(utf8);
        _trusted[hash] = utf8;
        return hash;
    }

    /// <summary>
    /// Adds every file <c>*.graphql</c> of a folder and the folders in it, each as one document: the bytes of the file as they are.
    /// To be called before requests are served.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The hash of each file, by its path within the folder with <c>/</c> as separator.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public IReadOnlyDictionary<string, string> AddFolder(string folder)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories))
        {
            var utf8 = File.ReadAllBytes(file);
            var hash = HashOf(utf8);
            _trusted[hash] = utf8;
            hashes.Add(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'), hash);
        }

        return hashes;
    }

    /// <summary>The documents that the host added, by their hashes.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Trusted => _trusted;

    /// <summary>The document of a hash, or null.</summary>
    internal ReadOnlyMemory<byte>? Find(string hash)
    {
        if (_trusted.TryGetValue(hash, out var trusted))
        {
            return trusted;
        }

        return _registered.TryGet(hash, out var registered) ? registered.AsMemory() : default(ReadOnlyMemory<byte>?);
    }

    internal bool IsTrusted(string hash) => _trusted.ContainsKey(hash);

    /// <summary>Whether a document of the host's own has this text.</summary>
    internal bool IsTrusted(ReadOnlySpan<byte> utf8) => _trusted.ContainsKey(HashOf(utf8));

    internal void Register(string hash, ReadOnlyMemory<byte> utf8) => _registered.Add(hash, utf8.ToArray());
}
